#include "commands/privacy/person_traces.hpp"

#include "commands/contact_of.hpp"
#include "commands/privacy/written_details.hpp"
#include "commands/unknown_names.hpp"
#include "recognition/dates/date_words.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/name_words.hpp"
#include "recognition/names/spelled_words.hpp"
#include "recognition/names/ways.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/links.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <span>

namespace referralbook::commands {

namespace {

constexpr std::size_t longest_name = 120, least_letters = 4, fewest_digits = 5, shortest_first_name = 3;

using recognition::placed_word;
using recognition::spelled_word;
using recognition::spelled_words_of;
using run_of_words = std::vector<spelled_word>;

constexpr auto same_word = [](spelled_word const& said, spelled_word const& of_name) { return said.is(of_name); };

bool begins_with(std::span<placed_word const> text, run_of_words const& run) {
    return run.size() <= text.size() && std::ranges::equal(text.first(run.size()), run, same_word);
}

bool are_same(run_of_words const& one, run_of_words const& other) { return std::ranges::equal(one, other, same_word); }

bool holds(run_of_words const& words, run_of_words const& run) {
    return !std::ranges::search(words, run, same_word).empty();
}

/// Whether a text begins with a run whose last word has an ending: "Petronella Zylinskas". Endings of other cases count
/// behind a whole name alone, for behind one word they make another: "kochen", "Webern".
bool begins_with_genitive(std::span<placed_word const> text, run_of_words const& run) {
    if (run.empty() || run.size() > text.size()) return false;
    std::size_t letters = 0;
    for (auto const& one : run) letters += one.folded.size();
    if (letters < least_letters ||
        !std::ranges::equal(text.first(run.size() - 1), run | std::views::take(run.size() - 1), same_word))
        return false;
    spelled_word const& said = text[run.size() - 1];
    return said.is_genitive_of(run.back()) ||
        (run.size() > 1 && (said.is_with("n", run.back()) || said.is_with("en", run.back())));
}

struct cut {
    std::size_t begin, end;
    bool is_name;
};

run_of_words spelled_by_key(std::string_view name) {
    // The key has no accents any more: each of its words as the name writes it.
    auto words = spelled_words_of(recognition::name_key(name));
    const auto written = spelled_words_of(name);
    for (auto& one : words)
        if (const auto found = std::ranges::find(written, one.folded, &spelled_word::folded); found != written.end())
            one = *found;
    return words;
}

/// A name with another part in the place of one; "" where it has no such part.
std::string with_part(std::string name, std::string const& part, std::string const& other) {
    const auto at = part.empty() ? std::string::npos : name.find(part);
    return at == std::string::npos || other.empty() ? std::string{} : name.replace(at, part.size(), other);
}

/// Whether a family name is a word, too, so that alone it need not be a name.
bool is_ordinary_word(run_of_words const& family) {
    if (family.size() != 1) return false;
    auto const& word = family.front().folded;
    const auto is_one_of = [&](auto const& names) {
        return std::ranges::any_of(names, [&](auto const& one) { return one.name == word; });
    };
    using namespace recognition;
    return name_words::in(name_words::words_as_names, word) || is_one_of(date_words::months) ||
        is_one_of(date_words::weekdays);
}

bool is_title(spelled_word const& word) {
    using namespace recognition::name_words;
    return in(titles, word.folded);
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
                ? say.tr("{1} is not in this book.", who)
                : say.tr("{1} is not in this book. Did you mean {2}?", who, nearest.front()));
    }
    for (auto const& row : workbook.contacts) {
        if (!found.is_name(row.who) || found.other_rows_.contains(row.row)) continue;
        found.contact_rows_.push_back(row.row);
        found.add_details(row.phone, row.email);
        found.add_details("", row.other_email);
        text::each_part(
            row.other_phone, "\n;", [&](std::string_view part) { found.add_details(telephones_of_part(part), ""); });
        if (!row.company.empty() && !found.is_name(row.company)) found.company_ = row.company;
    }
    for (auto const& row : workbook.referrals)
        if (found.is_name(row.prospect)) found.add_details(row.phone, row.email);
    found.look_for_names(workbook);
    found.look_for_namesakes(workbook);
    found.look_for_earlier_names(workbook);
    return found;
}

void person_traces::look_for_names(book::workbook const& workbook) {
    each_name(workbook, [&](std::string const& name) {
        if (name != company_) borne_.insert(names_.key(name));
    });
    // A company of several people tells nothing of one.
    for (auto const& row : workbook.contacts)
        if (!company_.empty() && row.company == company_ && !is_name(row.who)) borne_.insert(names_.key(company_));
    for (auto const& row : workbook.referrals)
        if (!company_.empty() && row.source == company_) borne_.insert(names_.key(company_));
    borne_.erase("");
}

/// Of several contacts of one name the others are nobody that is looked for.
void person_traces::leave_out(
    follow_up::namesakes::one_of_them const& meant, follow_up::namesakes const& same, book::workbook const& workbook) {
    name_ = text::on_one_line(meant.told());
    earlier_.insert(names_.key(name_));
    const auto theirs = same.marks_of(meant);
    for (auto const& one : same.others_than(meant)) {
        if (one.firm.empty()) continue;   // the name alone may be either's
        for (auto const& mark : same.marks_of(one))
            if (!theirs.contains(mark)) other_marks_.insert(mark);
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
    auto as_written = spelled_words_of(name), by_key = spelled_by_key(name);
    if (as_written.size() > 1) words_.insert(std::move(as_written));
    if (by_key.size() < 2) return;
    words_.insert(by_key);
    std::ranges::rotate(by_key, by_key.end() - 1);   // "Okafor, Adaeze"
    words_.insert(std::move(by_key));
    const auto read = recognition::read_name(name);
    if (read.kind != recognition::name_kind::person) return;
    for (auto& one : spelled_words_of(read.given))
        if (one.folded.size() >= shortest_first_name) first_.insert({std::move(one)});
}

void person_traces::add_details(std::string_view phones, std::string_view emails) {
    const auto add = [&](std::string_view number) {
        if (auto digits = last_digits(number); !digits.empty())
            phones_.insert(std::move(digits));
        else if (digits = text::digits_of(number); digits.size() >= fewest_digits)
            short_phones_.insert(std::move(digits));
    };
    each_number(phones, [&](std::size_t, std::string_view number) { each_of_two(number, add); });
    each_address(
        emails, [&](std::size_t, std::string_view address) { emails_.insert(text::in_small_letters(address)); });
}

/// The family name alone tells who is meant only where no other person in the book bears it. A firm that bears it is
/// told by the words behind it: its name stays, in full or from the family name on, unless all of their name is in it.
void person_traces::look_for_namesakes(book::workbook const& workbook) {
    const auto read = recognition::read_name(name_);
    auto family = spelled_words_of(read.kind == recognition::name_kind::person ? read.family : key_);
    if (family.empty()) return;
    const bool tells_little = (family.size() == 1 && family.front().folded.size() < 3);
    bool borne = false;
    each_name(workbook, [&](std::string const& name) {
        if (name.empty() || is_name(name) || (!company_.empty() && name == company_)) return;
        const auto words = recognition::placed_words_of(name);
        const run_of_words plain(words.begin(), words.end());
        if (words_.contains(plain) ||
            std::ranges::any_of(words_, [&](auto const& run) { return are_same(plain, run); }))
            return void(spelled_otherwise_.insert(text::on_one_line(name)));
        const bool is_firm = recognition::read_name(name).kind == recognition::name_kind::office;
        const bool bears_theirs = std::ranges::any_of(words_, [&](auto const& run) { return holds(plain, run); });
        for (std::size_t at = 0; at < words.size(); ++at) {
            const auto rest = std::span{words}.subspan(at);
            const bool bears = begins_with(rest, family);
            const bool as_genitive = !bears && begins_with_genitive(rest, family);
            if (!bears && !as_genitive) continue;
            if (bears) borne |= are_same(plain, family) || !is_firm;
            if (as_genitive && !is_firm) others_words_.insert(rest[family.size() - 1].folded);   // Brooks beside Brook
            if (bears_theirs) break;
            firms_.insert(plain);
            for (auto end = at + family.size() + 1; end <= words.size(); ++end)
                firms_.insert(run_of_words(words.begin() + at, words.begin() + end));
            break;
        }
    });
    if (borne) firms_.clear();
    if (borne || tells_little) return;
    if (is_ordinary_word(family))
        behind_title_ = std::move(family);
    else
        words_.insert(std::move(family));
}

bool person_traces::is_name(std::string_view text) const {
    return !text.empty() && text.size() <= longest_name &&
        (names_.key(text) == key_ || earlier_.contains(names_.key(text)));
}

bool person_traces::speaks_of(run_of_words const& run, std::span<placed_word const> text) const {
    return begins_with(text, run) ||
        (begins_with_genitive(text, run) && !others_words_.contains(text[run.size() - 1].folded));
}

bool person_traces::in_link(std::string_view target) const { return in(text::words_of_link(target)); }

bool person_traces::is_phone(double number) const {
    constexpr double longest = 1e15;   // E.164
    if (number < 1 || number >= longest || number != std::floor(number)) return false;
    const auto digits = std::to_string(static_cast<long long>(number));
    return digits.size() >= least_digits && std::ranges::any_of(phones_, [&](std::string_view phone) {
        phone.remove_prefix(std::min(phone.find_first_not_of('0'), phone.size()));
        return phone.size() >= least_digits && (digits.ends_with(phone) || phone.ends_with(digits));
    });
}

bool person_traces::may_speak_of_them(std::string_view text) const {
    if (first_.empty() && behind_title_.empty()) return false;
    const auto words = recognition::placed_words_of(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto rest = std::span{words}.subspan(i);
        const auto speaks = [&](auto const& run) { return speaks_of(run, rest); };
        if (std::ranges::any_of(first_, speaks)) return true;
        const auto written = text.substr(words[i].begin, words[i].end - words[i].begin);
        if (!behind_title_.empty() && speaks(behind_title_) && text::in_small_letters(written) != written) return true;
    }
    return false;
}

std::string person_traces::doubtful_names() const {
    const auto read = recognition::read_name(name_);
    if (read.kind != recognition::name_kind::person) return {};
    auto names = read.given;
    if (!behind_title_.empty()) text::append_part(names, " / ", read.family);
    return names;
}

std::string person_traces::without(std::string_view text, std::string_view code) const {
    return without(text, code, first_names_go::no);
}

std::string person_traces::without_first_names(std::string_view text, std::string_view code) const {
    return without(text, code, first_names_go::too);
}

std::string person_traces::without(std::string_view text, std::string_view code, first_names_go what) const {
    std::vector<cut> cuts;
    each_address(text, [&](std::size_t at, std::string_view address) {
        if (emails_.contains(text::in_small_letters(address))) cuts.push_back({at, at + address.size(), false});
    });
    if (!phones_.empty() || !short_phones_.empty())
        each_number(text, [&](std::size_t at, std::string_view number) {
            const auto digits = text::digits_of(number);
            // "5550123" of +49 171 5550123 is the number, too; one of a few digits alone is, where it is all of it.
            const bool is_theirs = short_phones_.contains(digits) ||
                std::ranges::any_of(phones_, [&](auto const& phone) {
                    return digits.contains(phone) || (digits.size() >= least_digits && phone.ends_with(digits));
                });
            if (is_theirs) cuts.push_back({at, at + number.size(), false});
        });
    const auto words = recognition::placed_words_of(text);
    for (std::size_t i = 0; i < words.size();) {
        const auto rest = std::span{words}.subspan(i);
        std::size_t theirs = 0, of_firm = 0;
        for (auto const& run : words_)
            if (run.size() > theirs && speaks_of(run, rest)) theirs = run.size();
        if (theirs == 0 && i > 0 && !behind_title_.empty() && is_title(words[i - 1]))
            theirs = speaks_of(behind_title_, rest);
        if (what == first_names_go::too && theirs == 0)
            theirs = std::ranges::any_of(first_, [&](auto const& run) { return speaks_of(run, rest); });
        for (auto const& run : firms_)
            if (run.size() > of_firm && begins_with(rest, run)) of_firm = run.size();
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
