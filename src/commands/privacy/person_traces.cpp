#include "commands/privacy/person_traces.hpp"

#include "commands/contact_of.hpp"
#include "commands/unknown_names.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/ways.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <span>

namespace referralbook::commands {

namespace {

constexpr std::size_t longest_name = 120, least_digits = 7, most_digits = 9;

struct word {
    std::size_t begin = 0, end = 0;   // bytes of the text
    std::string folded;
};

/// How many bytes of a blank or a sign between words begin here; 0 inside a word.
std::size_t sign_at(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) < 0x80) return text::is_letter(c) || text::is_digit(c) ? 0 : 1;
    const auto rest = text.substr(at);
    if (rest.starts_with("\u00A0")) return 2;
    return rest.starts_with("\xE2\x80") ? std::min<std::size_t>(3, rest.size()) : 0;   // general punctuation
}

std::vector<word> words_of(std::string_view text) {
    std::vector<word> found;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto sign = sign_at(text, at)) {
            at += sign;
            continue;
        }
        auto end = at;
        while (end < text.size() && !sign_at(text, end)) ++end;
        found.push_back({at, end, text::folded(text.substr(at, end - at))});
        at = end;
    }
    return found;
}

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> result;
    for (auto& one : words_of(text)) result.push_back(std::move(one.folded));
    return result;
}

constexpr std::string_view around_addresses = " ,;:|\t\r\n<>()\"'";

template <class F> void each_address(std::string_view text, F use) {
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of(around_addresses, at), text.size());
        auto part = text.substr(at, end - at);
        while (part.ends_with('.')) part.remove_suffix(1);
        if (part.contains('@')) use(at, part);
        at = end + 1;
    }
}

/// Digits with what people write between them: "+49 (171) 23-45".
template <class F> void each_number(std::string_view text, F use) {
    constexpr std::string_view inside = "0123456789+-/(). ";
    for (std::size_t at = text.find_first_of("0123456789+("); at != std::string_view::npos;
        at = text.find_first_of("0123456789+(", at)) {
        auto end = std::min(text.find_first_not_of(inside, at), text.size());
        const auto run = end;
        while (end > at && !text::is_digit(text[end - 1])) --end;
        // A bracket before the number belongs to it where it is closed within: "(0171) 23" and not "(0171 23)".
        const auto digit = std::min(text.find_first_of("0123456789+", at), end);
        const bool closed = text.substr(at, end - at).contains(')');
        const auto begin = closed ? at : digit;
        if (end > begin) use(begin, text.substr(begin, end - begin));
        at = std::max(run, at + 1);
    }
}

std::string last_digits(std::string_view number) {
    auto digits = text::digits_of(number);
    if (digits.size() > most_digits) digits.erase(0, digits.size() - most_digits);
    return digits.size() < least_digits ? std::string{} : digits;
}

/// The longest of some runs of words that a text begins with; 0 where there is none.
std::size_t longest_of(std::set<std::vector<std::string>> const& runs, std::span<word const> text) {
    std::size_t longest = 0;
    for (auto const& run : runs)
        if (run.size() > longest && run.size() <= text.size() &&
            std::ranges::equal(run, text.first(run.size()), {}, {}, &word::folded))
            longest = run.size();
    return longest;
}

struct cut {
    std::size_t begin, end;
    bool is_name;
};

/// A name with another part in the place of one; "" where it has no such part.
std::string with_part(std::string name, std::string const& part, std::string const& other) {
    const auto at = part.empty() ? std::string::npos : name.find(part);
    return at == std::string::npos || other.empty() ? std::string{} : name.replace(at, part.size(), other);
}

/// Every name in the workbook that may be somebody.
template <class F> void each_name(book::workbook const& workbook, F use) {
    for (auto const& row : workbook.contacts) use(row.who), use(row.company), use(row.left), use(row.referred_by);
    for (auto const& row : workbook.referrals) use(row.source), use(row.prospect);
    for (auto const& row : workbook.touches) use(row.who);
    for (auto const& row : workbook.given) {
        if (!row.is_need()) use(row.partner);
        use(row.client);
    }
    for (auto const& row : workbook.plans) use(row.source);
    for (auto const& row : workbook.aliases) use(row.spelling), use(row.source);
}

}

book::result<person_traces> person_traces::of(book::workbook const& workbook, std::string_view who) {
    auto const& say = workbook.say;
    if (text::only_blanks(who)) return book::refuse(say.tr("Say who it is about: the name is missing."));
    if (recognition::number_of_forgotten(who))
        return book::refuse(say.tr("{1} stands for somebody who was forgotten already.", who));
    person_traces found{workbook};
    const auto same = namesakes_in(workbook);
    const auto meant = same.meant(who);
    found.key_ = found.names_.key(meant ? meant->who : who);
    if (recognition::ways{workbook.values.ways}.place_of(who, found.names_))
        return book::refuse(say.tr("{1} is a way, not a person: there is nobody to look for.", who));
    found.name_ = text::on_one_line(called_as_contact(workbook, meant ? meant->who : who));
    if (meant) found.leave_out(*meant, same, workbook);
    bool known = false;
    const auto take = [&](std::string const& name) {
        if (name.empty() || !found.is_name(name)) return;
        known = true;
        found.add_words(name);
    };
    each_name(workbook, take);
    if (!known || found.key_.empty()) {
        const auto nearest = known_people{workbook}.nearest(who, 1);
        return book::refuse(nearest.empty()
                ? say.tr("{1} is nobody in this book.", who)
                : say.tr("{1} is nobody in this book. Did you mean {2}?", who, nearest.front()));
    }
    for (auto const& row : workbook.contacts) {
        if (!found.is_name(row.who) || found.other_rows_.contains(row.row)) continue;
        found.contact_rows_.push_back(row.row);
        found.add_details(row.phone, row.email);
        found.add_details(row.other_phone, row.other_email);
        if (!row.company.empty() && !found.is_name(row.company)) found.company_ = row.company;
    }
    for (auto const& row : workbook.referrals)
        if (found.is_name(row.prospect)) found.add_details(row.phone, row.email);
    found.look_for_namesakes(workbook);
    found.look_for_earlier_names(workbook);
    return found;
}

/// Of several contacts of one name the others are nobody that is looked for.
void person_traces::leave_out(
    follow_up::namesakes::one_of_them const& meant, follow_up::namesakes const& same, book::workbook const& workbook) {
    name_ = text::on_one_line(meant.told());
    earlier_.insert(names_.key(name_));
    for (auto const& one : same.others_than(meant)) {
        if (one.firm.empty()) continue;   // the name alone may be either's
        other_marks_.insert(text::folded(one.firm));
        others_.insert(names_.key(text::on_one_line(one.told())));
    }
    for (auto const& row : workbook.contacts)
        if (is_name(row.who) && names_.key(text::on_one_line(same.told(row))) != names_.key(name_))
            other_rows_.insert(row.row);
}

bool person_traces::is_anothers(book::touch const& row) const {
    const auto mark = text::folded(row.note.substr(0, std::min(row.note.find(';'), row.note.size())));
    return is_anothers(row.who) || (is_name(row.who) && !mark.empty() && other_marks_.contains(mark));
}

/// Of one rename to the other, until there is none any more: a name may have been changed several times.
void person_traces::look_for_earlier_names(book::workbook const& workbook) {
    std::set<std::string> borne;
    each_name(workbook, [&](std::string const& name) { borne.insert(names_.key(name)); });
    bool found = false;
    const auto take = [&](std::string const& name) {
        const auto key = names_.key(name);
        if (key.empty() || name.size() > longest_name || borne.contains(key) || is_name(name)) return;
        earlier_.insert(key);
        add_words(name);
        found = true;
    };
    do {
        found = false;
        for (auto const& line : workbook.history) {
            if (line.table != book::table_id::contacts || line.column.empty()) continue;
            const auto row = book::text_of(line.row), before = book::text_of(line.before),
                       after = book::text_of(line.after);
            const auto is = [heading = text::in_english(text::heading_word, line.column)](std::string_view key) {
                return heading == book::column(book::table_id::contacts, key).header;
            };
            const bool is_called_by_company = is("company") && !row.empty() && (row == before || row == after);
            // The names may stand under a heading of the user's own: what was typed there is what the row is called.
            const bool is_own = std::ranges::none_of(
                book::table(book::table_id::contacts).columns, [&](auto const& column) { return is(column.key); });
            const bool is_called_by_own = is_own && !row.empty() && row == after;
            if (is("who") || is_called_by_company || is_called_by_own) {
                if (!is_name(before) && !is_name(after) && !(is("who") && is_name(row))) continue;
                for (auto const& name : {row, before, after}) take(name);
            } else if (is("first_name") || is("last_name")) {
                // The line calls the row by one of its names: the other has the other part in it.
                const auto one = with_part(row, after, before), other = with_part(row, before, after);
                if (!is_name(row) && !is_name(one) && !is_name(other)) continue;
                for (auto const& name : {row, one, other}) take(name);
            }
        }
    } while (found);
}

void person_traces::add_words(std::string_view name) {
    auto as_written = folded_words(name), by_key = folded_words(recognition::name_key(name));
    if (as_written.size() > 1) words_.insert(std::move(as_written));
    if (by_key.size() < 2) return;
    words_.insert(by_key);
    std::ranges::rotate(by_key, by_key.end() - 1);   // "Okafor, Adaeze"
    words_.insert(std::move(by_key));
}

void person_traces::add_details(std::string_view phones, std::string_view emails) {
    each_number(phones, [&](std::size_t, std::string_view number) {
        if (auto digits = last_digits(number); !digits.empty()) phones_.insert(std::move(digits));
    });
    each_address(
        emails, [&](std::size_t, std::string_view address) { emails_.insert(text::in_small_letters(address)); });
}

/// The family name alone tells who is meant only where no other person in the book bears it. A firm that bears it is
/// told by the words behind it: its name stays, in full or from the family name on, unless all of their name is in it.
void person_traces::look_for_namesakes(book::workbook const& workbook) {
    const auto read = recognition::read_name(name_);
    auto family = folded_words(read.kind == recognition::name_kind::person ? read.family : key_);
    if (family.empty() || (family.size() == 1 && family.front().size() < 3)) return;
    bool borne = false;
    each_name(workbook, [&](std::string const& name) {
        if (borne || name.empty() || is_name(name) || (!company_.empty() && name == company_)) return;
        const auto words = folded_words(name);
        const auto found = std::ranges::search(words, family);
        if (found.empty()) return;
        borne = words == family || recognition::read_name(name).kind != recognition::name_kind::office;
        if (std::ranges::any_of(words_, [&](auto const& run) { return !std::ranges::search(words, run).empty(); }))
            return;
        firms_.insert(words);
        for (auto end = found.end(); end != words.end();) firms_.insert({found.begin(), ++end});
    });
    if (borne)
        firms_.clear();
    else
        words_.insert(std::move(family));
}

bool person_traces::is_name(std::string_view text) const {
    return !text.empty() && text.size() <= longest_name &&
        (names_.key(text) == key_ || earlier_.contains(names_.key(text)));
}

std::string person_traces::without(std::string_view text, std::string_view code) const {
    std::vector<cut> cuts;
    each_address(text, [&](std::size_t at, std::string_view address) {
        if (emails_.contains(text::in_small_letters(address))) cuts.push_back({at, at + address.size(), false});
    });
    if (!phones_.empty())
        each_number(text, [&](std::size_t at, std::string_view number) {
            const auto digits = text::digits_of(number);
            if (std::ranges::any_of(phones_, [&](auto const& phone) { return digits.contains(phone); }))
                cuts.push_back({at, at + number.size(), false});
        });
    const auto words = words_of(text);
    for (std::size_t i = 0; i < words.size();) {
        const auto theirs = longest_of(words_, std::span{words}.subspan(i)),
                   of_firm = longest_of(firms_, std::span{words}.subspan(i));
        if (theirs > of_firm) cuts.push_back({words[i].begin, words[i + theirs - 1].end, true});
        i += std::max({theirs, of_firm, std::size_t{1}});
    }
    if (cuts.empty()) return std::string{text};
    std::ranges::sort(cuts, {}, &cut::begin);
    std::string result;
    std::size_t from = 0;
    for (auto const& one : cuts) {
        if (one.begin < from) continue;   // a name inside an address that is taken out
        result.append(text.substr(from, one.begin - from));
        if (one.is_name) result.append(code);
        from = one.end;
    }
    return result.append(text.substr(from));
}

}
