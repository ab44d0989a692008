#include "book/rows.hpp"
#include "book/rule_text.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace referralbook::book {

namespace {

/// The cells of one row by the schema's columns, and the headers of those that cannot be used.
class row_reader {
public:
    row_reader(table_id id, std::span<cell const> cells, null_date origin)
        : columns_{table(id).columns}, cells_{cells}, origin_{origin} {}

    std::string text(std::size_t column) {
        if (std::holds_alternative<cell_error>(cells_[column])) mark(column);
        return text_of(cells_[column]);
    }

    std::optional<day> date(std::size_t column) {
        auto const& value = cells_[column];
        auto const* serial = std::get_if<double>(&value);
        if (serial ? *serial == 0 : text_of(value).empty()) return not_an_error(column);
        if (serial)
            if (const auto found = day_of_serial(*serial, origin_)) return found;
        mark(column);
        return {};
    }

    std::optional<double> number(std::size_t column) {
        auto const& value = cells_[column];
        if (auto const* number = std::get_if<double>(&value)) return *number;
        if (text_of(value).empty()) {
            not_an_error(column);
            return {};
        }
        const auto said = number_of_text(text_of(value));
        if (!said) mark(column);
        return said;
    }

    /// Nothing where blank; a word that is no degree allows nothing.
    std::optional<may_tell> telling(std::size_t column) {
        const auto word = text(column);
        if (word.empty() && !std::holds_alternative<cell_error>(cells_[column])) return {};
        const auto found = may_tell_of(word);
        if (!found && !std::holds_alternative<cell_error>(cells_[column])) mark(column);
        return found.value_or(may_tell::nothing);
    }

    /// Nothing where blank, and for a word that is neither: nobody is coached or quoted because of it.
    std::optional<bool> yes_no(std::size_t column) {
        const auto word = text(column);
        if (word.empty()) return {};
        if (text::in_english(text::choice_word, word) == "yes") return true;
        if (text::in_english(text::choice_word, word) == "no") return false;
        return {};
    }

    /// From 0 to 10; what lies outside cannot be used.
    std::optional<double> score(std::size_t column) {
        const auto value = number(column);
        if (!value || (*value >= 0 && *value <= 10)) return value;
        mark(column);
        return {};
    }

    /// A whole number from 0 up; 0 where blank.
    std::int64_t whole(std::size_t column) {
        const auto value = number(column);
        if (!value) return 0;
        if (*value == std::floor(*value) && *value >= 0 && *value < 1e15) return static_cast<std::int64_t>(*value);
        mark(column);
        return 0;
    }

    std::optional<status> state(std::size_t column) {
        const auto name = text(column);
        auto const* number = std::get_if<double>(&cells_[column]);
        if (name.empty() || (number && *number == 0)) return {};   // a formula gets a blank cell as 0: so 0 is blank
        const auto found = status_of(name);
        if (!found) mark(column);
        return found;
    }

    std::string const& unreadable() const { return unreadable_; }

private:
    std::optional<day> not_an_error(std::size_t column) {
        if (std::holds_alternative<cell_error>(cells_[column])) mark(column);
        return {};
    }

    void mark(std::size_t column) {
        if (!unreadable_.empty()) unreadable_ += ", ";
        unreadable_ += columns_[column].header;
    }

    std::span<column_spec const> columns_;
    std::span<cell const> cells_;
    null_date origin_;
    std::string unreadable_;
};

std::size_t of_referral(std::string_view key) { return column_index(table_id::referrals, key); }
std::size_t of_touch(std::string_view key) { return column_index(table_id::touches, key); }
std::size_t of_contact(std::string_view key) { return column_index(table_id::contacts, key); }

}

std::size_t column_index(table_id id, std::string_view key) {
    const auto columns = table(id).columns;
    const auto found = std::ranges::find(columns, key, &column_spec::key);
    if (found == columns.end()) throw std::out_of_range{"no column " + std::string{key}};
    return static_cast<std::size_t>(found - columns.begin());
}

bool is_heading_again(table_id id, std::span<cell const> cells, std::span<cell const> headings) {
    int same = 0;
    const auto columns = table(id).columns;
    for (std::size_t i = 0; i < std::min(cells.size(), headings.size()); ++i) {
        if (!columns[i].formula.empty() && columns[i].key != "who") continue;
        const auto text = text_of(cells[i]);
        if (text.empty()) continue;
        const bool says_it = text == text_of(headings[i]);
        if (!says_it && columns[i].formula.empty()) return false;
        same += says_it;
    }
    return same >= 2;
}

std::optional<referral> referral_of(std::span<cell const> cells, int row, null_date origin) {
    static const struct {
        std::size_t number = of_referral("number"), date = of_referral("date"), source = of_referral("source"),
                    prospect = of_referral("prospect"), phone = of_referral("phone"), email = of_referral("email"),
                    need = of_referral("need"), owner = of_referral("owner"), state = of_referral("status"),
                    since = of_referral("status_since"), attempts = of_referral("attempts"),
                    last_attempt = of_referral("last_attempt"), reached = of_referral("reached"),
                    thanked = of_referral("thanked"), told = of_referral("told"),
                    told_status = of_referral("told_status"), asked = of_referral("asked"),
                    rewarded = of_referral("rewarded"), gift = of_referral("gift"), invited = of_referral("invited"),
                    value = of_referral("value"), snoozed = of_referral("snoozed_until"), note = of_referral("note"),
                    may_tell = of_referral("may_tell"), lost_because = of_referral("lost_because"),
                    lost_to = of_referral("lost_to"), fit = of_referral("fit"), asked_how = of_referral("asked_how"),
                    score = of_referral("score"), why_us = of_referral("why_us"), why_words = of_referral("why_words"),
                    may_quote = of_referral("may_quote"), put_right = of_referral("put_right"),
                    three_way = of_referral("three_way");
    } at;
    if (text_of(cells[at.source]).empty() && text_of(cells[at.prospect]).empty()) return {};
    row_reader read{table_id::referrals, cells, origin};
    referral result;
    result.row = row;
    result.number = read.whole(at.number);
    auto& facts = result.facts;
    facts.received = read.date(at.date);
    result.source = read.text(at.source);
    result.prospect = read.text(at.prospect);
    result.phone = text_of(cells[at.phone]);
    result.email = text_of(cells[at.email]);
    result.need = text_of(cells[at.need]);
    result.owner = text_of(cells[at.owner]);
    facts.state = read.state(at.state).value_or(status::fresh);
    facts.changed = read.date(at.since);
    facts.attempts = static_cast<int>(std::min<std::int64_t>(read.whole(at.attempts), 1'000'000));
    facts.last_attempt = read.date(at.last_attempt);
    facts.reached = read.date(at.reached);
    facts.thanked = read.date(at.thanked);
    facts.told = read.date(at.told);
    facts.told_status = read.state(at.told_status);
    facts.asked = read.date(at.asked);
    facts.rewarded = read.date(at.rewarded);
    result.gift = text_of(cells[at.gift]);
    facts.invited = read.date(at.invited);
    result.value = read.number(at.value);
    result.value_in_error = std::holds_alternative<cell_error>(cells[at.value]);
    result.snoozed_until = read.date(at.snoozed);
    result.note = text_of(cells[at.note]);
    result.tell = read.telling(at.may_tell);
    result.lost_because = text_of(cells[at.lost_because]);
    result.lost_to = text_of(cells[at.lost_to]);
    result.fits = read.yes_no(at.fit);
    facts.asked_how = read.date(at.asked_how);
    facts.score = read.score(at.score);
    result.why_us = text_of(cells[at.why_us]);
    result.why_words = text_of(cells[at.why_words]);
    result.may_quote = read.yes_no(at.may_quote);
    facts.put_right = read.date(at.put_right);
    facts.three_way = read.date(at.three_way);
    result.unreadable = read.unreadable();
    return result;
}

std::optional<touch> touch_of(std::span<cell const> cells, int row, null_date origin) {
    static const struct {
        std::size_t when = of_touch("when"), who = of_touch("who"), kind = of_touch("kind"),
                    outcome = of_touch("outcome"), referral = of_touch("referral"), brought = of_touch("brought"),
                    by = of_touch("by"), note = of_touch("note"), cost = of_touch("cost");
    } at;
    row_reader read{table_id::touches, cells, origin};
    touch result;
    result.row = row;
    result.who = text_of(cells[at.who]);
    if (result.who.empty()) return {};
    result.when = read.date(at.when);
    if (auto const* serial = std::get_if<double>(&cells[at.when]); serial && result.when)
        result.time_of_day = *serial - std::floor(*serial);
    result.kind = text_of(cells[at.kind]);
    result.outcome = text_of(cells[at.outcome]);
    if (const auto number = read.whole(at.referral)) result.referral = number;
    result.brought = text_of(cells[at.brought]);
    result.by = text_of(cells[at.by]);
    result.cost = read.number(at.cost);
    result.note = text_of(cells[at.note]);
    return result;
}

std::optional<contact> contact_of(std::span<cell const> cells, int row, null_date origin) {
    static const struct {
        std::size_t who = of_contact("who"), first = of_contact("first_name"), last = of_contact("last_name"),
                    company = of_contact("company"), phone = of_contact("phone"), email = of_contact("email"),
                    city = of_contact("city"), postcode = of_contact("postcode"), hours = of_contact("hours"),
                    referred_by = of_contact("referred_by"), received = of_contact("received"),
                    last_contacted = of_contact("last_contacted"), notes = of_contact("notes"),
                    type = of_contact("type"), area = of_contact("area"), cadence = of_contact("cadence"),
                    competitor = of_contact("competitor"), likes = of_contact("likes"), charity = of_contact("charity"),
                    never = of_contact("never"), days_off = of_contact("days_off"), birthday = of_contact("birthday"),
                    anniversary = of_contact("anniversary"), do_not_contact = of_contact("do_not_contact"),
                    not_before = of_contact("not_before"), correspondence = of_contact("correspondence"),
                    moved_to = of_contact("moved_to"), moved_on = of_contact("moved_on"),
                    bought_from = of_contact("bought_from"), list_of = of_contact("list_of"),
                    basis = of_contact("basis"), verified = of_contact("verified");
    } at;
    row_reader read{table_id::contacts, cells, origin};
    contact result;
    result.row = row;
    result.company = text_of(cells[at.company]);
    result.who = text_of(cells[at.who]);
    result.first_name = text_of(cells[at.first]);
    if (result.who.empty()) {
        result.who = result.first_name;
        text::append_if_any(result.who, " ", text_of(cells[at.last]));
    }
    if (result.who.empty()) result.who = result.company;
    if (result.who.empty()) return {};
    result.phone = text_of(cells[at.phone]);
    result.email = text_of(cells[at.email]);
    result.area = text_of(cells[at.area]);
    if (result.area.empty()) result.area = text_of(cells[at.city]);
    if (result.area.empty()) result.area = text_of(cells[at.postcode]);
    result.hours = text_of(cells[at.hours]);
    result.type = text_of(cells[at.type]);
    result.referred_by = text_of(cells[at.referred_by]);
    result.received = read.date(at.received);
    result.last_contacted = read.date(at.last_contacted);
    result.not_before = read.date(at.not_before);
    if (!result.not_before && !text_of(cells[at.not_before]).empty() && text_of(cells[at.not_before]) != "0")
        result.not_before = last_day;
    result.bad_date = !read.unreadable().empty();
    result.do_not_contact = says_do_not_contact(text_of(cells[at.do_not_contact]));
    result.no_letters = !says_letters_are_welcome(text_of(cells[at.correspondence]));
    result.notes = text_of(cells[at.notes]);
    result.loyal_to_competitor = says_loyal_to_competitor(text_of(cells[at.competitor]));
    if (const auto own = read.number(at.cadence); own && *own >= 1 && *own <= 3650)
        result.cadence = static_cast<int>(*own);
    result.likes = text_of(cells[at.likes]);
    result.charity = text_of(cells[at.charity]);
    result.never = text_of(cells[at.never]);
    result.days_off = text_of(cells[at.days_off]);
    // A day that is written otherwise is no mistake here: only dates are shown.
    const auto day_in = [&](std::size_t column) -> std::optional<day> {
        auto const* serial = std::get_if<double>(&cells[column]);
        return serial && *serial >= 1 ? day_of_serial(*serial, origin) : std::nullopt;
    };
    result.birthday = day_in(at.birthday);
    result.anniversary = day_in(at.anniversary);
    result.moved_to = text_of(cells[at.moved_to]);
    result.moved_on = day_in(at.moved_on);
    result.bought_from = text_of(cells[at.bought_from]);
    result.list_of = day_in(at.list_of);
    result.basis = text_of(cells[at.basis]);
    result.verified = day_in(at.verified);
    // A column Verified of the user's own says nothing of people who came with no list.
    result.is_wrong = says_wrong(text_of(cells[at.verified])) && (!result.bought_from.empty() || result.list_of);
    return result;
}

std::optional<given_referral> given_of(std::span<cell const> cells, int row, null_date origin) {
    const auto text = [&](std::string_view key) { return text_of(cells[column_index(table_id::given, key)]); };
    row_reader read{table_id::given, cells, origin};
    given_referral result;
    result.row = row;
    result.partner = text("partner");
    if (result.partner.empty()) return {};
    result.date = read.date(column_index(table_id::given, "date"));
    result.client = text("client");
    result.need = text("need");
    result.status = text("status");
    result.value = read.number(column_index(table_id::given, "value"));
    result.note = text("note");
    result.ask_on = read.date(column_index(table_id::given, "ask_on"));
    return result;
}

std::optional<source_plan> source_plan_of(std::span<cell const> cells, int row, null_date origin) {
    const auto at = [](std::string_view key) { return column_index(table_id::plans, key); };
    const auto text = [&](std::string_view key) { return text_of(cells[at(key)]); };
    row_reader read{table_id::plans, cells, origin};
    source_plan result;
    result.row = row;
    result.source = text("source");
    if (result.source.empty()) return {};
    result.stage = text("stage");
    result.build = text("build");
    result.serves = text("serves");
    result.gain = text("gain");
    result.ask = text("ask");
    result.script = text("script");
    result.note = text("note");
    result.board = text("board");
    result.meets = text("meets");
    result.promised = text("promised");
    result.coached = read.date(at("coached"));
    result.shown = read.date(at("shown"));
    result.motivated = read.date(at("motivated"));
    result.made_easy = read.date(at("made_easy"));
    result.asked = read.date(at("asked"));
    result.started = read.date(at("started"));
    result.rung_on = read.date(at("rung_on"));
    result.coach_on = read.date(at("coach_on"));
    result.meet_on = read.date(at("meet_on"));
    result.board_on = read.date(at("board_on"));
    result.activity_on = read.date(at("activity_on"));
    result.promise_on = read.date(at("promise_on"));
    const auto grade = [&](std::string_view key) { return std::clamp(read.number(at(key)).value_or(0), 0.0, 3.0); };
    result.interest = grade("interest");
    result.relationship = grade("relationship");
    if (!is_blank(cells[at("motivation")])) result.motivation = grade("motivation");
    result.access = grade("access");
    result.satisfaction = grade("satisfaction");
    result.same_market = says_loyal_to_competitor(text("market"));
    result.nearby = says_loyal_to_competitor(text("nearby"));
    result.competitor = says_loyal_to_competitor(text("competitor"));
    return result;
}

std::optional<alias> alias_of(std::span<cell const> cells, int row, null_date) {
    alias result{row, text_of(cells[column_index(table_id::aliases, "spelling")]),
        text_of(cells[column_index(table_id::aliases, "source")])};
    if (result.spelling.empty() || result.source.empty()) return {};
    return result;
}

std::optional<apart> apart_of(std::span<cell const> cells, int row, null_date) {
    apart result{row, text_of(cells[column_index(table_id::apart, "first")]),
        text_of(cells[column_index(table_id::apart, "second")])};
    if (result.first.empty() || result.second.empty()) return {};
    return result;
}

bool has_own_words(std::string_view choices) {
    return choices.starts_with('"') || choices == "status" || choices == "type" || choices == "kind" ||
        choices == "outcome";
}

void put_choices_into_english(table_id id, std::span<cell> cells) {
    for (std::size_t i = 0; auto const& column : table(id).columns) {
        if (i == cells.size()) return;
        auto* word = std::get_if<std::string>(&cells[i++]);
        if (word && has_own_words(column.choices))
            if (const auto english = text::english_of(text::choice_word, *word); !english.empty() && english != *word)
                word->assign(english);
    }
}

bool same_content(column_spec const& column, cell const& expected, cell const& found, null_date origin) {
    if (std::holds_alternative<cell_error>(expected) || std::holds_alternative<cell_error>(found))
        return expected == found;
    auto const* left = std::get_if<double>(&expected);
    auto const* right = std::get_if<double>(&found);
    if (column.kind == column_kind::date && left && right)
        return day_of_serial(*left, origin) == day_of_serial(*right, origin);
    if (left && right) return *left == *right;
    auto one = text_of(expected), other = text_of(found);
    if (column.kind == column_kind::whole) {
        if (one == "0") one.clear();
        if (other == "0") other.clear();
    }
    if (column.choices == "status" && (column.key == "status" || one.empty() == other.empty()))
        return status_of(one) && status_of(one) == status_of(other);
    if (has_own_words(column.choices))
        return text::in_english(text::choice_word, one) == text::in_english(text::choice_word, other);
    return one == other;
}

}
