#include "calc/formulas/functions_component.hpp"
#include "calc/formulas/carried_registry.hpp"
#include "calc/formulas/ledger_cell.hpp"
#include "calc/formulas/range_table.hpp"
#include "calc/office/number_style_of.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/document_of.hpp"
#include "functions/engine/list.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/referralbook/XFunctions.hpp>

#include <algorithm>
#include <initializer_list>
#include <span>
#include <unordered_map>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::Sequence;

namespace {

using any_argument = Any;
using range_argument = Reference<table::XCellRange>;
using document_argument = Reference<beans::XPropertySet>;

bool is_empty(Any const& value) {
    auto const* text = value.getValueTypeClass() == uno::TypeClass_STRING
        ? static_cast<rtl::OUString const*>(value.getValue())
        : nullptr;
    return text && text->isEmpty();
}

/// Values as Calc hands them over, without the empty rows at the end: of whole columns there are a million. One row at
/// least stays.
functions::matrix matrix_of(Sequence<Sequence<Any>> const& rows) {
    auto count = rows.getLength();
    while (count > 1 && std::ranges::all_of(rows[count - 1], is_empty)) --count;
    functions::matrix result;
    result.reserve(static_cast<std::size_t>(count));
    for (auto const& row : std::span{rows.begin(), static_cast<std::size_t>(count)}) {
        auto& cells = result.emplace_back();
        cells.reserve(static_cast<std::size_t>(row.getLength()));
        for (auto const& value : row) cells.push_back(cell_of(value));
    }
    return result;
}

functions::argument_value argument_of(functions::argument_kind kind, Any const& value,
    document_argument const& document, Reference<uno::XComponentContext> const& context) {
    using functions::argument_kind;
    if (!value.hasValue()) return {};
    if (Sequence<Sequence<Any>> rows; value >>= rows) {
        if (kind != argument_kind::table) return matrix_of(rows);
        return std::shared_ptr<functions::table_source const>{
            std::make_shared<functions::table_in_memory>(matrix_of(rows))};
    }
    if (range_argument range; value >>= range) {
        if (!range.is()) return {};   // omitted
        if (kind == argument_kind::table)
            return std::shared_ptr<functions::table_source const>{std::make_shared<range_table>(range)};
        return ledger_behind(range, document, context);
    }
    if (rtl::OUString text; kind == argument_kind::carried && (value >>= text)) return carried_argument(utf8(text));
    return std::visit([](auto const& content) -> functions::argument_value { return content; }, cell_of(value));
}

/// An array as Calc takes one. What is nothing is an empty text there, as everywhere: a void would show as 0.
Any any_of(functions::matrix const& rows) {
    Sequence<Sequence<Any>> array{static_cast<sal_Int32>(rows.size())};
    for (auto* row = array.getArray(); auto const& cells : rows) {
        Sequence<Any> line{static_cast<sal_Int32>(cells.size())};
        for (auto* cell = line.getArray(); auto const& value : cells) {
            if (auto const* number = std::get_if<double>(&value))
                *cell++ <<= *number;
            else if (auto const* error = std::get_if<book::cell_error>(&value))
                *cell++ <<= error_number(*error);
            else
                *cell++ <<= ustring(book::is_blank(value) ? std::string{} : std::get<std::string>(value));
        }
        *row++ = line;
    }
    return Any{array};
}

std::unordered_map<std::string_view, functions::function_spec const*> functions_by_method() {
    std::unordered_map<std::string_view, functions::function_spec const*> result;
    for (auto const* function : functions::all_functions()) result.emplace(function->method, function);
    return result;
}

class functions_component final : public cppu::WeakImplHelper2<org::referralbook::XFunctions, lang::XServiceInfo> {
public:
    explicit functions_component(Reference<uno::XComponentContext> const& context) : context_{context} {}

#include "calc/formulas/function_methods.inc"

    rtl::OUString SAL_CALL getImplementationName() override { return functions_implementation; }
    sal_Bool SAL_CALL supportsService(rtl::OUString const& name) override { return cppu::supportsService(this, name); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const rtl::OUString service{"org.referralbook.Functions"};
        return {&service, 1};
    }

private:
    /// The one way from Calc to a function. Nothing leaves it as an exception: what goes wrong is a cell error.
    Any answer(
        document_argument const& document, std::string_view method, std::initializer_list<Any> handed) const noexcept {
        try {
            static const auto by_method = functions_by_method();
            const auto found = by_method.find(method);
            if (found == by_method.end()) return Any{error_number(book::cell_error::name)};
            auto const& function = *found->second;
            std::vector<functions::argument_value> arguments;
            arguments.reserve(handed.size());
            for (auto const& value : handed)
                arguments.push_back(argument_of(function.arguments[arguments.size()].kind, value, document, context_));
            const auto origin = origin_of(document);
            const auto say = function.words ? kept_language(document) : text::language{};
            const auto answered = function.numbers
                ? functions::evaluate(function, arguments, origin, number_style_of(document), say)
                : functions::evaluate(function, arguments, origin, functions::in_english, say);
            if (auto const* number = std::get_if<double>(&answered)) return Any{*number};
            if (auto const* text = std::get_if<std::string>(&answered)) return Any{ustring(*text)};
            if (auto const* error = std::get_if<book::cell_error>(&answered)) return Any{error_number(*error)};
            if (auto const* rows = std::get_if<functions::matrix>(&answered)) return any_of(*rows);
            return Any{ustring(remember(answered, arguments, origin))};
        } catch (...) {
            return Any{error_number(book::cell_error::value)};
        }
    }

    Reference<uno::XComponentContext> context_;
};

}

uno::XInterface* make_functions(uno::XComponentContext* context) {
    return cppu::acquire(new functions_component{context});
}

}
