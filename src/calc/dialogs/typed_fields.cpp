#include "calc/dialogs/typed_fields.hpp"
#include "calc/office/dates_of.hpp"
#include "calc/office/number_style_of.hpp"
#include "calc/office/office_language.hpp"
#include "commands/in_field.hpp"
#include "commands/typed_address.hpp"
#include "commands/typed_amount.hpp"
#include "commands/typed_day.hpp"
#include "text/words.hpp"

#include <com/sun/star/util/Date.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;

namespace {

util::Date office_date(book::day value) {
    const std::chrono::year_month_day date{value};
    return {static_cast<sal_uInt16>(unsigned{date.day()}), static_cast<sal_uInt16>(unsigned{date.month()}),
        static_cast<sal_Int16>(int{date.year()})};
}

std::optional<book::day> day_of(util::Date const& date) {
    const std::chrono::year_month_day day{
        std::chrono::year{date.Year}, std::chrono::month{date.Month}, std::chrono::day{date.Day}};
    return day.ok() ? std::optional{book::day{day}} : std::nullopt;
}

}

void typed_fields::add_date(std::string_view name, std::string_view label, std::string_view calendar,
    std::optional<book::day> value, book::day today, recognition::day_side side) {
    const auto order = date_order_of(call_.context, {call_.document, uno::UNO_QUERY});
    fields_.push_back({std::string{name}, std::string{label}, kind::date, {today, order, side}});
    dialog_.model(calendar)->setPropertyValue("Date", Any{office_date(value.value_or(today))});
    dialog_.on_change(calendar, [this, from = std::string{calendar}, to = std::string{name}] { choose(from, to); });
}

void typed_fields::choose(std::string const& calendar, std::string const& field) const {
    util::Date chosen;
    if (!(dialog_.model(calendar)->getPropertyValue("Date") >>= chosen)) return;
    if (const auto day = day_of(chosen); day && date(field) != day)
        dialog_.fill_in(field, commands::day_to_type(*day, office_language()), 0);
}

void typed_fields::add_amount(std::string_view name, std::string_view label) {
    fields_.push_back({std::string{name}, std::string{label}, kind::amount});
}

void typed_fields::add_count(std::string_view name, std::string_view label) {
    fields_.push_back({std::string{name}, std::string{label}, kind::count});
}

void typed_fields::add_email(std::string_view name, std::string_view label) {
    fields_.push_back({std::string{name}, std::string{label}, kind::email});
}

void typed_fields::add_phone(std::string_view name, std::string_view label) {
    fields_.push_back({std::string{name}, std::string{label}, kind::phone});
}

book::result<void> typed_fields::check_phone(one_field const& one, std::string const& typed) const {
    const auto said = commands::said_of_phone(typed, one.label, office_language());
    if (said.empty() || typed == one.kept) return {};
    one.kept = typed;
    return book::refuse(tr("{1} Press the button again to do it anyway.", said));
}

void typed_fields::add_needed(
    std::string_view name, std::string_view label, std::string_view sentence, std::string_view unless) {
    fields_.push_back({std::string{name}, std::string{label}, kind::needed, {}, std::string{sentence}});
    fields_.back().unless = unless;
}

book::result<void> typed_fields::check(one_field const& one) const {
    const auto typed = dialog_.typed(one.name);
    if (one.what == kind::needed) {
        if (!text::only_blanks(typed)) return {};
        if (!one.unless.empty() && !text::only_blanks(dialog_.typed(one.unless))) return {};
        return book::refuse(commands::in_field(one.label, one.sentence, office_language()));
    }
    if (one.what == kind::date) {
        if (const auto day = commands::typed_day(typed, one.label, one.on, office_language()); !day)
            return book::refuse(day.error());
        return {};
    }
    if (one.what == kind::email) return commands::typed_email(typed, one.label, office_language());
    if (one.what == kind::phone) return check_phone(one, typed);
    const auto style = number_style_of({call_.document, uno::UNO_QUERY});
    const auto read = one.what == kind::count ? commands::typed_count : commands::typed_amount;
    if (const auto amount = read(typed, one.label, style, office_language()); !amount)
        return book::refuse(amount.error());
    return {};
}

std::optional<wrong_field> typed_fields::first_wrong(std::function<bool(std::string_view)> const& shown) const {
    for (const bool needed : {true, false})   // what is missing comes first
        for (auto const& one : fields_)
            if ((one.what == kind::needed) == needed && shown(one.name))
                if (const auto right = check(one); !right) return wrong_field{one.name, right.error().sentence};
    return std::nullopt;
}

std::optional<book::day> typed_fields::date(std::string_view name) const {
    const auto one = std::ranges::find_if(
        fields_, [&](one_field const& field) { return field.name == name && field.what == kind::date; });
    if (one == fields_.end()) return std::nullopt;
    return commands::typed_day(dialog_.typed(name), {}, one->on).value_or(std::nullopt);
}

std::optional<double> typed_fields::amount(std::string_view name) const {
    const auto style = number_style_of({call_.document, uno::UNO_QUERY});
    const bool counts = std::ranges::any_of(
        fields_, [&](one_field const& field) { return field.name == name && field.what == kind::count; });
    const auto read = counts ? commands::typed_count : commands::typed_amount;
    return read(dialog_.typed(name), {}, style, {}).value_or(std::nullopt);
}

}
