#include "commands/set_up/set_up_referrals.hpp"
#include "book/nothing_said.hpp"
#include "book/referral.hpp"
#include "book/rules.hpp"
#include "calendar/workdays.hpp"
#include "commands/contact_of.hpp"
#include "commands/set_up/history_dates.hpp"
#include "commands/set_up/money.hpp"
#include "commands/set_up/status_words.hpp"
#include "follow_up/settled_history.hpp"
#include "recognition/names/name_key.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

using book::cell;
using recognition::role;

/// How the contacts of the sheet are spelled, by the keys of their names; "" where several of one key are spelled
/// differently.
std::map<std::string, std::string> spellings_of_contacts(sheet_rows const& rows) {
    std::map<std::string, std::string> spelled;
    for (std::size_t row = 0; row < rows.count(); ++row) {
        const auto name = rows.who(row);
        const auto [known, is_new] = spelled.try_emplace(recognition::name_key(name), name);
        if (known->second != name) known->second.clear();
    }
    return spelled;
}

class referral_maker {
public:
    explicit referral_maker(sheet_rows const& rows)
        : facts_{rows.facts()}, rows_{rows}, log_{facts_.wanted.kind == recognition::sheet_kind::referral_log} {
        for (auto const& column : book::table(book::table_id::referrals).columns)
            if (column.owner == book::column_owner::typed) keys_.push_back(column.key);
        plan_.last_number = facts_.last_number;
        known_ = facts_.known_referrals;
        if (!log_) spelled_ = spellings_of_contacts(rows);
    }

    referral_plan made() && {
        const auto dates = dates_of_history(rows_, facts_.answers);
        names_nobody_ = log_ && !names_anybody(dates.states.size());
        for (std::size_t row = 0; row < dates.states.size(); ++row) take(row, dates);
        put_off_open_history();
        for (auto& [key, word] : unknown_words_) plan_.unknown_words.push_back(std::move(word));
        std::ranges::stable_sort(plan_.unknown_words, std::greater{}, &unknown_word::rows);
        return std::move(plan_);
    }

private:
    /// False for a log that was kept of numbers alone: no row says who was referred.
    bool names_anybody(std::size_t rows) const {
        for (std::size_t row = 0; row < rows; ++row)
            if (!rows_.who(row).empty()) return true;
        return false;
    }

    void take(std::size_t row, history_dates const& dates) {
        if (rows_.is_printed(row)) return;
        const auto source = rows_.source(row);
        if (source.empty()) {
            if (log_ && dates.states[row] != recognition::date_state::blank && !dates.given[row])
                ++plan_.without_source;
            return;
        }
        if (is_known(row, source)) return;
        const auto leave_out = [&](int& counter, std::string why) {
            ++counter;
            plan_.left_out.push_back(
                {facts_.found.first_data_row + static_cast<int>(row), rows_.who(row), std::move(why)});
        };
        switch (dates.states[row]) {
        case recognition::date_state::blank: return leave_out(plan_.without_date, facts_.say.tr("no date"));
        case recognition::date_state::ambiguous:
            return leave_out(plan_.ambiguous_dates, facts_.say.tr("the date can be read in two ways"));
        case recognition::date_state::unreadable:
            if (dates.day_missing[row])
                return leave_out(plan_.days_missing, facts_.say.tr("the date does not say the day"));
            return leave_out(plan_.unreadable_dates, facts_.say.tr("the date cannot be read"));
        case recognition::date_state::date: break;
        }
        if (!dates.days[row]) return;
        plan_.dated_for_all += dates.given[row];
        add(row, spelled(source), *dates.days[row], dates.given[row]);
    }

    /// As their own row spells them: "Lucía Núñez" where somebody was referred by "Lucia Nunez".
    std::string const& spelled(std::string const& source) const {
        const auto known = spelled_.find(recognition::name_key(source));
        return known == spelled_.end() || known->second.empty() ? source : known->second;
    }

    /// Whether this row was taken before: each referral that stands is one row's.
    bool is_known(std::size_t row, std::string const& source) {
        if (!facts_.bring_rest) return false;
        const auto known = known_.find({recognition::name_key(rows_.who(row)), recognition::name_key(source)});
        if (known == known_.end() || known->second == 0) return false;
        --known->second;
        return true;
    }

    book::status status_of_row(std::size_t row) {
        const auto word = rows_.text(role::status, row);
        const bool is_client = is_client_type(rows_.text(role::type, row));
        if (const auto understood = status_of_stage(word)) return *understood;
        const auto key = text::folded(word);
        if (!book::says_nothing(word) || facts_.answers.statuses.contains(key)) {
            auto& unknown = unknown_words_.try_emplace(key, word, 0).first->second;
            ++unknown.rows;
            unknown.clients += is_client;
            if (const auto answer = facts_.answers.statuses.find(key); answer != facts_.answers.statuses.end())
                return answer->second;
            ++plan_.unknown_status;
            plan_.unknown_won += is_client;
        }
        return is_client ? book::status::won : book::status::fresh;
    }

    void add(std::size_t row, std::string const& source, book::day received, bool undated) {
        using book::status;
        line_.assign(keys_.size(), cell{});
        const auto state = status_of_row(row);
        const auto prospect = rows_.who(row);
        put("number", static_cast<double>(++plan_.last_number));
        put("date", serial(received));
        put("source", text::single_spaced(source));
        put_text("prospect", text::single_spaced(prospect));
        put_text("phone", rows_.reached_at(role::phone, row));
        put_text("email", rows_.reached_at(role::email, row));
        put_text("need", rows_.said(role::need, row));
        put_text("owner", rows_.said(role::owner, row));
        if (auto need = rows_.said(role::need, row); !need.empty()) plan_.needs.insert(std::move(need));
        if (auto owner = rows_.said(role::owner, row); !owner.empty()) plan_.owners.insert(std::move(owner));
        put("status", std::string{book::name_of(state)});
        // When they were called, reached and came to their status nobody wrote down: those days stay blank.
        if (state == status::trying) put("attempts", 1.0);
        if (const auto value = money_of(rows_.at(role::value, row))) put("value", *value);
        if (log_) put_text("note", rows_.text(role::notes, row));
        const bool long_ago = undated || received + book::days{history_days} < facts_.today;
        if (names_nobody_)
            only_count(state);
        else if (facts_.settle_history && long_ago)
            settle(state, received, undated);
        plan_.rows.push_back(line_);
    }

    /// Nobody can be called: the row counts for its source, and no step of it ever comes up.
    void only_count(book::status state) {
        ++plan_.without_person;
        settle_steps(state);
        put("snoozed_until", serial(follow_up::never_again));
    }

    void settle(book::status state, book::day received, bool undated) {
        ++(undated ? plan_.settled_undated : plan_.settled);
        plan_.settled_won += state == book::status::won;
        settle_steps(state);
        const bool reached = state > book::status::trying;
        if (book::is_open(state))
            (reached ? reached_history_ : open_history_).emplace_back(received, plan_.rows.size());
    }

    void settle_steps(book::status state) {
        put("thanked", serial(facts_.today));
        put("told", serial(facts_.today));
        put("told_status", std::string{book::name_of(state)});
        if (state == book::status::won) {
            put("rewarded", serial(facts_.today));
            put("invited", serial(facts_.today));
        }
    }

    void put_off_open_history() {
        // The first come up at once: nobody begins with an empty list. Who was reached is to be moved on (F7), some
        // days after the source counts as told.
        put_off(open_history_, facts_.today);
        put_off(reached_history_,
            calendar::moved_to_working_day(facts_.today + book::days{book::rules{}.move_on_days}, book::office_week{}));
    }

    void put_off(std::vector<std::pair<book::day, std::size_t>>& history, book::day comes_up) {
        std::ranges::stable_sort(history, std::greater{}, &std::pair<book::day, std::size_t>::first);
        const book::office_week week;
        const auto snoozed = index("snoozed_until");
        int that_day = 0;
        for (auto const& [received, row] : history) {
            if (that_day == history_a_day) {
                comes_up = calendar::add_working_days(comes_up, 1, week).value_or(comes_up + book::days{1});
                that_day = 0;
            }
            ++that_day;
            if (comes_up == facts_.today) continue;
            plan_.rows[row][snoozed] = serial(comes_up);
            ++plan_.put_off;
        }
    }

    double serial(book::day value) const { return book::serial_of_day(value, facts_.origin); }
    std::size_t index(std::string_view key) const {
        return static_cast<std::size_t>(std::ranges::find(keys_, key) - keys_.begin());
    }
    void put(std::string_view key, cell value) { line_[index(key)] = std::move(value); }
    void put_text(std::string_view key, std::string value) {
        if (!value.empty()) put(key, std::move(value));
    }

    set_up_facts const& facts_;
    sheet_rows const& rows_;
    bool log_, names_nobody_ = false;
    std::map<std::pair<std::string, std::string>, int> known_;
    std::map<std::string, std::string> spelled_;
    std::vector<std::string_view> keys_;
    std::vector<cell> line_;
    std::vector<std::pair<book::day, std::size_t>> open_history_, reached_history_;   // received, row of the plan
    std::map<std::string, unknown_word> unknown_words_;                               ///< by the word folded
    referral_plan plan_;
};

}

referral_plan plan_referrals(sheet_rows const& rows) { return referral_maker{rows}.made(); }

recognition::role role_in_log(recognition::role of_contacts) {
    using enum recognition::role;
    switch (of_contacts) {
    case who: return prospect;
    case referred_by: return source;
    case received: return date;
    default: return of_contacts;
    }
}

recognition::mapping as_log(recognition::mapping const& contacts) {
    recognition::mapping log{recognition::sheet_kind::referral_log, {}};
    const auto allowed = recognition::roles_of(log.kind);
    for (auto [what, column] : contacts.columns) {
        what = role_in_log(what);
        if (std::ranges::find(allowed, what) != allowed.end()) log.columns.emplace_back(what, column);
    }
    return log;
}

}
