#include "calc/office/command.hpp"
#include "book/answers.hpp"
#include "calc/office/text.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

uno::Any value_of(command_call const& call, std::string_view name) {
    for (auto const& argument : call.arguments)
        if (utf8(argument.Name) == name) return argument.Value;
    return {};
}

}

std::optional<std::string> command_call::text(std::string_view name) const {
    const auto value = value_of(*this, name);
    if (!value.hasValue()) return {};
    return book::text_of(cell_of(value));
}

std::string command_call::words(std::string_view name) const { return text(name).value_or(""); }

std::vector<std::string> command_call::names(std::string_view name) const {
    std::vector<std::string> result;
    text::each_part(words(name), std::string_view{";\n"}, [&](std::string_view one) {
        if (!text::only_blanks(one)) result.emplace_back(text::trimmed(one));
    });
    return result;
}

std::optional<double> command_call::number(std::string_view name) const {
    double number = 0;
    if (value_of(*this, name) >>= number) return number;
    return {};
}

bool command_call::flag(std::string_view name) const {
    bool set = false;
    const auto given = value_of(*this, name);
    double number = 0;   // as the panels hand it over
    if (given >>= set) return set;
    if (given >>= number) return number != 0;
    // As a macro or a link says it: On=yes.
    const auto word = text(name);
    return word && text::in(book::answers::yes, text::in_small_letters(text::trimmed(*word)));
}

}
