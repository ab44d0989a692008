#include "commands/in_and_out/import_values.hpp"

#include "book/nothing_said.hpp"
#include "commands/in_and_out/birthdays.hpp"
#include "commands/in_and_out/import_targets.hpp"
#include "commands/in_and_out/known_contacts.hpp"
#include "commands/name_columns.hpp"
#include "commands/several_values.hpp"
#include "formats/mail_head.hpp"
#include "formats/vcard.hpp"
#include "recognition/tables/cell_words.hpp"
#include "recognition/tables/further_headings.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/number_cells.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace referralbook::commands {

namespace {

/// A number written as our own export writes it, and as nobody writes a telephone number or a postcode with a zero in
/// front.
std::optional<double> plain_number(std::string const& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number) ||
        exact_text({number}, {}) != text)
        return {};
    return number;
}

/// "mailto:a@x", "<a@x>", "tel:+1-555-0100" and "p:+15550100", of forms on social networks, as people write them; any
/// other text as it stands.
std::string contact_point_in(std::string const& text) {
    std::string_view bare = text;
    if (bare.starts_with('<') && bare.ends_with('>') && bare.contains('@') && bare.find('<', 1) == bare.npos)
        bare = bare.substr(1, bare.size() - 2);
    if (text::begins_but_for_case(bare, "tel:")) return formats::phone_of_uri(bare);
    if (constexpr std::string_view form = "p:+"; bare.starts_with(form))
        return std::string{bare.substr(form.size() - 1)};
    if (!text::begins_but_for_case(bare, "mailto:")) return std::string{bare};
    const auto mailbox = formats::mailbox_of_uri(bare);
    return mailbox.substr(0, mailbox.find('?'));   // "?subject=..."
}

/// "evan@l.example" of "Evan Long <evan@l.example> ::: evan@l.example": each address once, then without names. What
/// holds nothing twice stays as it is written.
std::string mailboxes_in(std::string const& text) {
    std::vector<std::string> seen;
    std::string kept;
    bool twice = false;
    each_value(text, [&](std::string_view value) {
        const auto open = value.find('<'), close = value.find('>', std::min(open, value.size()));
        const bool named = close != std::string_view::npos && formats::mail_addresses(value).size() == 1;
        const auto address = contact_point_in(
            std::string{named ? text::trimmed(value.substr(open + 1, close - open - 1)) : value});
        if (std::ranges::find(seen, text::folded(address)) != seen.end()) {
            twice = true;
            return;
        }
        seen.push_back(text::folded(address));
        text::append_part(kept, " ::: ", address);
    });
    return twice ? kept : contact_point_in(text);
}

/// "VIP, dental" of `"VIP","dental"`, as programs write several tags; "" for any other text.
std::string tags_in(std::string_view text) {
    std::string tags;
    while (text.starts_with('"')) {
        const auto end = text.find('"', 1);
        if (end == std::string_view::npos || end == 1) return {};
        text::append_part(tags, ", ", text.substr(1, end - 1));
        text.remove_prefix(end + 1);
        if (text.empty()) return tags;
        const auto next = text.find_first_not_of(", ");
        if (text[0] != ',' || next == std::string_view::npos) return {};
        text.remove_prefix(next);
    }
    return {};
}

bool is_birthday(std::string_view heading) {
    return recognition::is_heading_of(recognition::heading_sense::birthday, heading);
}

/// A column that the schema knows by this key, or the user's own with such a heading.
bool is_headed(sheet_column const& column, std::string_view key, bool (*says)(std::string_view)) {
    return column.key.empty() ? says(column.heading) : column.key == key;
}

/// "0000-00-00", "00.00.00": what exports write where there is no day.
bool is_day_of_zeros(std::string_view text) {
    const auto is_sign = [](char one) { return one == '.' || one == '/' || one == '-'; };
    return text.size() >= 6 && std::ranges::count_if(text, is_sign) == 2 && text.front() == '0' &&
        std::ranges::all_of(text, [&](char one) { return one == '0' || is_sign(one); });
}

}

import_values::import_values(import_facts const& facts) : facts_{facts}, together_{taken_together_in(facts)} {
    auto const& contacts = facts.contacts;
    for (std::size_t i = 0; i < contacts.columns.size(); ++i) {
        auto const& key = contacts.columns[i].key;
        if (!key.empty()) {
            const auto kind = book::column(book::table_id::contacts, key).kind;
            dates_.push_back(book::is_date(kind));
            numbers_.push_back(book::is_number(kind));
            continue;
        }
        // The user's own column keeps what it keeps now; one of birthdays without any takes days.
        const auto any = [&](auto const& says) { return std::ranges::any_of(contacts.cells[i], says); };
        const bool blank = !any([](auto const& cell) { return !book::is_blank(cell.value); });
        dates_.push_back(
            any([](auto const& cell) { return cell.is_date; }) || (blank && is_birthday(contacts.columns[i].heading)));
        numbers_.push_back(
            any([](auto const& cell) { return std::holds_alternative<double>(cell.value) && !cell.is_date; }));
    }
    for (auto const& column : facts.found.columns)
        if (std::ranges::find(facts.taken, column.column) == facts.taken.end())
            without_place_.emplace(column.column, heading(column.column));
    for (auto const& more : together_)
        for (const int column : more.all()) without_place_.erase(column);
    for (std::size_t i = 0; i < facts.targets.size(); ++i)
        if (facts.taken[i] >= 0 && facts.targets[i].column >= 0) {
            const auto column = static_cast<std::size_t>(facts.targets[i].column);
            if (dates_[column]) read_dates(i);
            if (numbers_[column] && !dates_[column] && !is_of_telephones(i)) read_amounts(i);
        }
}

/// The place of a row in what was read of its column.
std::size_t import_values::place_of(int row) const {
    return static_cast<std::size_t>(row - std::max(facts_.found.first_data_row, 0));
}

void import_values::read_dates(std::size_t target) {
    std::vector<recognition::sample_cell> cells;
    for (int row = std::max(facts_.found.first_data_row, 0); row < facts_.file.rows(); ++row) {
        const bool nothing = says_nothing(target, raw(facts_.taken[target], row));
        cells.push_back(nothing ? recognition::sample_cell{} : facts_.file.at(row, facts_.taken[target]));
    }
    auto dates = recognition::read_dates(cells, facts_.file.origin, facts_.order);
    auto const& column = facts_.contacts.columns[static_cast<std::size_t>(facts_.targets[target].column)];
    if (column.key == "birthday" || is_birthday(column.heading))
        yearless_.emplace(target, settle_birthdays(dates, cells, facts_.today));
    unclear_ = unclear_ || dates.ambiguous > 0;
    read_.emplace(target, std::move(dates));
}

/// Numbers that stand there as numbers need no reading: their places are blank.
void import_values::read_amounts(std::size_t target) {
    std::vector<std::string> texts;
    for (int row = std::max(facts_.found.first_data_row, 0); row < facts_.file.rows(); ++row) {
        const bool number = std::holds_alternative<double>(facts_.file.at(row, facts_.taken[target]).value);
        texts.push_back(number ? std::string{} : raw(facts_.taken[target], row));
    }
    amounts_.emplace(target, recognition::read_amounts(texts));
}

std::string import_values::raw(int column, int row) const { return exact_text_at(facts_.file, row, column); }

std::string import_values::heading(int column) const {
    const auto found = std::ranges::find(facts_.found.columns, column, &recognition::table_column::column);
    if (found != facts_.found.columns.end() && !found->heading.empty())
        return heading_said(facts_.file, found->heading, facts_.writes);
    return facts_.writes.tr("Column {1}", column + 1);
}

std::string import_values::text(std::string_view key, int row) const {
    const auto target = std::ranges::find(facts_.targets, key, &import_target::key);
    if (target == facts_.targets.end()) return {};
    const auto which = static_cast<std::size_t>(target - facts_.targets.begin());
    return facts_.taken[which] < 0 ? std::string{} : taken_text(which, row);
}

std::string import_values::name_of_parts(int row) const {
    const auto who = std::ranges::find(facts_.targets, "who", &import_target::key);
    const int shown = who == facts_.targets.end()
        ? -1
        : facts_.taken[static_cast<std::size_t>(who - facts_.targets.begin())];
    if (facts_.file.of_cards) return {};   // FN is how its owner writes the name
    return shown < 0 ? std::string{} : name_by_parts(raw(shown, row), text("first_name", row), text("last_name", row));
}

/// A column of telephones, of the user's own too.
bool import_values::is_of_telephones(std::size_t target) const {
    auto const& to = facts_.targets[target];
    if (to.column < 0) return to.key == "phone";
    return is_headed(
        facts_.contacts.columns[static_cast<std::size_t>(to.column)], "phone", &recognition::heads_telephones);
}

/// A column of postcodes or of numbers that nobody counts with, of the user's own too.
bool import_values::is_of_codes(std::size_t target) const {
    auto const& [label, key, column] = facts_.targets[target];
    if (!key.empty() || column < 0) return key == "area" || key == "postcode";
    return recognition::heads_codes(facts_.contacts.columns[static_cast<std::size_t>(column)].heading);
}

/// A cell of the file as the target takes it: a number or an address as people write it.
std::string import_values::value_in(std::size_t target, int column, int row) const {
    auto content = raw(column, row);
    auto const& key = facts_.targets[target].key;
    if (key == "who" || key == "first_name" || key == "last_name" || key == "notes") return content;
    if (is_of_telephones(target) || is_of_codes(target))
        if (auto digits = recognition::digits_of_number(content); digits) return *digits;
    if (key == "type" && text::folded(heading(column)).starts_with("tag"))
        if (auto tags = tags_in(content); !tags.empty()) return tags;
    return (key == "email" || key.empty()) && content.contains('@') ? mailboxes_in(content) : contact_point_in(content);
}

/// What goes into a column of the contacts: "van der Berg" of two columns, "0711 5 ::: 0171 6" of two telephones.
std::string import_values::taken_text(std::size_t target, int row) const {
    if (facts_.targets[target].key == "who")
        if (auto name = name_of_parts(row); !name.empty()) return name;
    auto content = value_in(target, facts_.taken[target], row);
    auto const& more = together_[target];
    if (!more.further.empty() && says_nothing(target, content)) content.clear();
    const bool phone = facts_.targets[target].key == "phone", notes = facts_.targets[target].key == "notes";
    for (const int column : more.further) {
        const auto further = value_in(target, column, row);
        if (further.empty() || says_nothing(target, further)) continue;
        const bool there = phone ? has_all_numbers(content, further)
            : notes              ? holds_lines(content, further)
                                 : holds_value(content, further) || has_all_mailboxes(content, further);
        if (!there) text::append_part(content, notes ? "\n" : " ::: ", further);
    }
    return with_name_parts(std::move(content), more, row);
}

std::string import_values::with_name_parts(std::string name, taken_together const& more, int row) const {
    const auto part_in = [&](int column) {
        auto part = raw(column, row);
        if (std::ranges::none_of(part, text::is_letter)) part.clear();
        return part;
    };
    std::string link, sons;
    for (const int column : more.in_front)
        if (const auto part = part_in(column); is_generation_alone(part))
            text::append_part(sons, " ", part);
        else
            text::append_if_any(link, " ", part);
    // Some programs write it into both columns.
    if (!link.empty() && !(text::folded(name) + ' ').starts_with(text::folded(link) + ' '))
        name = name.empty() ? link : link + ' ' + name;
    for (const int column : more.behind)
        if (const auto part = part_in(column); !text::folded(name).ends_with(' ' + text::folded(part)))
            text::append_if_any(name, " ", part);
    for (const int column : more.sons) text::append_if_any(sons, " ", part_in(column));
    return name.empty() ? name : last_name_with(name, sons);
}

book::cell import_values::value(std::size_t target, int row) const {
    const int taken = facts_.taken[target];
    auto const& cell = facts_.file.at(row, taken);
    if (book::is_blank(cell.value) && together_[target].all().empty()) return {};
    const auto column = static_cast<std::size_t>(facts_.targets[target].column);
    if (const auto dates = read_.find(target); dates != read_.end()) {
        const auto at = place_of(row);
        if (const auto of_column = yearless_.find(target); of_column != yearless_.end())
            if (const auto told = of_column->second.find(at); told != of_column->second.end()) return told->second;
        if (auto const& day = dates->second.days[at]; day) {
            const auto serial = book::serial_of_day(*day, facts_.contacts.origin);
            auto const* own = std::get_if<double>(&cell.value);
            if (own) return serial + (*own - std::floor(*own));
            auto const& time = dates->second.readings[at].time;
            return time ? serial + static_cast<double>(time->count()) / 86400 : serial;
        }
    }
    auto content = taken_text(target, row);
    if (content.empty() || says_nothing(target, content)) return {};
    const bool own = facts_.targets[target].key.empty();
    if (own && !cell.is_date && std::holds_alternative<double>(cell.value)) return cell.value;
    const auto amounts = amounts_.find(target);
    if (amounts != amounts_.end() && together_[target].all().empty()) {
        if (auto const& number = amounts->second.values[place_of(row)]) return *number;
        if (amounts->second.open[place_of(row)]) return content;
    }
    if (numbers_[column])
        if (const auto number = plain_number(content)) return *number;
    return content;
}

/// "n/a" for a phone number, "00.00.00" for a day, "#REF!" for anything: a cell that holds no value. In the notes, and
/// in columns of the user's own, any word may be meant.
bool import_values::says_nothing(std::size_t target, std::string const& content) const {
    auto const& key = facts_.targets[target].key;
    const auto column = static_cast<std::size_t>(facts_.targets[target].column);
    const auto word = text::folded(content);
    if (key == "who" || key == "first_name" || key == "last_name" || key == "notes") return false;
    if (content == "NaN" || content == "nan" ||   // Nan is somebody
        text::in(recognition::cell_words::no_values_anywhere, word) || book::is_error_value(word) ||
        is_day_of_zeros(word))
        return true;
    if (key == "referred_by") return book::names_nobody(word);
    if (key == "company") return book::says_no_name(word);
    if (key == "area" || key == "city" || key == "postcode") return book::says_no_place(word);
    const bool own = key.empty() && facts_.targets[target].column >= 0;
    auto const& heading = own ? facts_.contacts.columns[column].heading : std::string{};
    if (own && recognition::heads_places(heading)) return book::says_no_place(word);
    const bool asks_for_value = key == "phone" || key == "email" || dates_[column] ||
        (own && recognition::heads_values(heading));
    return asks_for_value && book::says_nothing(word);
}

bool import_values::same(std::size_t column, book::cell const& one, book::cell const& other) const {
    if (one == other) return true;
    const auto left = book::text_of(one), right = book::text_of(other);
    auto const& own = facts_.contacts.columns[column];
    if (is_headed(own, "phone", &recognition::heads_telephones) &&
        (text::digits_of(left) == text::digits_of(right) || has_all_numbers(left, right)))
        return true;
    if (is_headed(own, "email", &recognition::heads_mailboxes) && has_all_mailboxes(left, right)) return true;
    return text::folded(left) == text::folded(right);
}

std::string import_values::shown(std::size_t column, book::cell const& content) const {
    return exact_text({content, dates_[column]}, facts_.contacts.origin);
}

bool import_values::has_column(int column) const {
    for (std::size_t i = 0; i < facts_.targets.size(); ++i)
        if (facts_.taken[i] == column) return facts_.targets[i].column >= 0;
    return false;
}

std::vector<std::string> import_values::remarks(std::map<int, std::string> const& not_taken) const {
    std::vector<std::string> remarks;
    std::string no_column, otherwise;
    for (auto const& [column, heading] : not_taken)
        text::append_part(has_column(column) ? otherwise : no_column, ", ", heading);
    if (!no_column.empty())
        remarks.push_back(facts_.writes.tr("Not taken, for your contacts have no such column: {1}.", no_column));
    if (!otherwise.empty())
        remarks.push_back(facts_.writes.tr(
            "{1} is not taken where it says the first and the last name of the row in another way.", otherwise));
    for (std::size_t i = 0; i < together_.size(); ++i) {
        if (together_[i].further.empty()) continue;
        std::string all;
        for (const int column : together_[i].further) text::append_part(all, ", ", heading(column));
        remarks.push_back(facts_.writes.tr("{1} takes these columns of the file too, one value beside the other: {2}.",
            label_in_book(facts_, facts_.targets[i]), all));
    }
    for (auto const& [target, amounts] : amounts_)
        if (!amounts.currency.empty())
            remarks.push_back(facts_.writes.tr("{1} takes numbers alone: they come in without {2}.",
                label_in_book(facts_, facts_.targets[target]), amounts.currency));
    for (auto const& [target, dates] : read_) {
        const int texts = dates.ambiguous + dates.unreadable;
        if (texts > 0)
            remarks.push_back(dates.ambiguous > 0
                    ? facts_.writes.trn("{1} date of {2} could be read in two ways and stays as it is written.",
                          "{1} dates of {2} could be read in two ways and stay as they are written.", texts,
                          label_in_book(facts_, facts_.targets[target]))
                    : facts_.writes.trn("{1} date of {2} cannot be read and stays as it is written.",
                          "{1} dates of {2} cannot be read and stay as they are written.", texts,
                          label_in_book(facts_, facts_.targets[target])));
    }
    return remarks;
}

std::vector<std::string> import_values::doubts(int row) const {
    std::vector<std::string> doubts;
    const auto stays = [&](std::size_t target, std::string const& content) {
        doubts.push_back(facts_.writes.tr(
            "{1} stays as it is written: {2}.", label_in_book(facts_, facts_.targets[target]), content));
    };
    for (std::size_t i = 0; i < facts_.targets.size(); ++i) {
        if (facts_.taken[i] < 0 || !is_of_telephones(i)) continue;
        const bool phone = facts_.targets[i].key == "phone";
        auto columns = together_[i].further;
        columns.insert(columns.begin(), facts_.taken[i]);
        for (const int column : columns)
            if (const auto content = raw(column, row);
                recognition::has_lost_digits(content) || (phone && recognition::names_a_fax(content)))
                stays(i, content);
    }
    const auto at = place_of(row);
    for (auto const& [target, amounts] : amounts_)
        if (amounts.open[at]) stays(target, raw(facts_.taken[target], row));
    for (auto const& [target, dates] : read_)
        if ((dates.states[at] == recognition::date_state::ambiguous ||
                dates.states[at] == recognition::date_state::unreadable) &&
            !says_nothing(target, raw(facts_.taken[target], row)))
            stays(target, raw(facts_.taken[target], row));
    return doubts;
}

}
