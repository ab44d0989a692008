#include "text/language.hpp"

#include "text/sentences.hpp"

#include <algorithm>
#include <array>

namespace referralbook::text {

namespace {

/// English as the United States write dates; all else is the English of the code.
constexpr std::array american_dates{
    translation{"date\4{1} {2} {3}", "{1} {3} {2}"}, translation{"date\4{1} {2} {3} {4}", "{1} {3} {2}, {4}"}};
constexpr language_table american{"en", american_dates, nullptr};   // no plurals, so no form is asked for

std::string_view look_up(language_table const& table, std::string_view english) {
    const auto place = std::ranges::lower_bound(table.texts, english, {}, &translation::english);
    return place == table.texts.end() || place->english != english ? std::string_view{} : place->said;
}

std::string_view form_at(std::string_view forms, std::size_t number) {
    for (; number > 0; --number) {
        const auto end = forms.find('\0');
        if (end == std::string_view::npos) return forms;
        forms.remove_prefix(end + 1);
    }
    return forms.substr(0, forms.find('\0'));
}

}

std::string language::filled(std::string_view sentence, std::vector<std::string> const& fields) {
    std::string result;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const bool is_field = sentence.size() - at > 2 && sentence[at] == '{' && sentence[at + 2] == '}' &&
            sentence[at + 1] > '0' && static_cast<std::size_t>(sentence[at + 1] - '0') <= fields.size();
        if (!is_field) {
            result += sentence[at];
            continue;
        }
        result += fields[static_cast<std::size_t>(sentence[at + 1] - '1')];
        at += 2;
        // "Fällig Do 26. Nov.": a field that ends with a full stop ends the sentence too.
        const auto rest = sentence.substr(at + 1);
        if (result.ends_with('.') && rest.starts_with('.') && (rest.size() == 1 || rest[1] == ' ')) ++at;
    }
    return result;
}

std::string_view language::found(std::string_view english, std::string_view context) const {
    if (table_ == nullptr) return english;
    const auto said = look_up(
        *table_, context.empty() ? std::string{english} : std::string{context} + '\4' + std::string{english});
    return said.empty() ? english : said;
}

std::string_view language::found(std::string_view one, std::string_view many, std::size_t count) const {
    const auto forms = table_ == nullptr ? std::string_view{} : look_up(*table_, one);
    if (forms.empty()) return count == 1 ? one : many;
    return form_at(forms, table_->form_of(count));
}

std::string language::listed(std::span<std::string const> parts) const {
    if (parts.size() < 2) return joined_by(parts, {});
    return tr("{1} and {2}", joined_by(parts.first(parts.size() - 1), ", "), parts.back());
}

bool language::says_am_and_pm() const { return table_ == &american; }

std::string language::between_parts() const { return tr("{1}; {2}", "", ""); }

language language_of(std::string_view tag) {
    if (tag == "en-US" || tag == "en_US") return language{american};
    const auto name = tag.substr(0, tag.find_first_of("-_"));
    const auto tables = language_tables;
    const auto found = std::ranges::find(tables, name, &language_table::tag);
    return found == tables.end() ? language{} : language{*found};
}

}
