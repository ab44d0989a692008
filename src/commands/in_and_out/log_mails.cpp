#include "commands/in_and_out/log_mails.hpp"

#include "commands/contacting.hpp"
#include "commands/edit.hpp"
#include "recognition/names/aliases.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/short_list.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace referralbook::commands {

namespace {

constexpr std::size_t most_said = 3, longest_said = 60;
constexpr double minute = 1.0 / 24 / 60;

/// Calls back with each address of a cell that may hold several, in small letters.
void each_address(std::string_view cell, auto use) {
    text::each_part(cell, " \t\r\n,;:<>()[]\"'|", [&](std::string_view part) {
        if (part.find('@') != std::string_view::npos) use(text::in_small_letters(part));
    });
}

/// Who has which address.
class addresses {
public:
    explicit addresses(book::workbook const& workbook) {
        const recognition::aliases names{workbook.aliases};
        std::set<std::pair<std::string, std::string>> known;   // addresses and keys of names
        const auto add = [&](std::string_view cell, std::string const& who) {
            if (text::only_blanks(who)) return;
            each_address(cell, [&, key = names.key(who)](std::string address) {
                if (known.emplace(address, key).second) people_[std::move(address)].push_back(who);
            });
        };
        for (auto const& one : workbook.contacts)
            for (auto const* cell : {&one.email, &one.other_email}) add(*cell, one.who);
        for (auto const& row : workbook.referrals) add(row.email, row.prospect);
        each_address(workbook.values.office_email, [&](std::string address) { ours_.insert(std::move(address)); });
    }
    /// Several where they share a mailbox.
    std::vector<std::string> people(std::string const& address) const {
        const auto found = people_.find(address);
        return found == people_.end() || is_ours(address) ? std::vector<std::string>{} : found->second;
    }
    bool is_ours(std::string const& address) const { return ours_.contains(address); }

private:
    std::map<std::string, std::vector<std::string>> people_;
    std::set<std::string> ours_;
};

enum class direction { theirs, ours };

/// With whom a mail was, and who wrote it.
struct mail_people {
    direction from = direction::ours;
    std::vector<std::string> who;
    std::vector<std::string> shared{};   ///< addresses of several people: nobody knows whose mail it is
};

mail_people people_of(addresses const& known, formats::mail_head const& head) {
    const auto is_ours = [&](std::string const& address) { return known.is_ours(address); };
    const bool from_office = std::ranges::any_of(head.from, is_ours);
    if (!from_office) {
        for (auto const& address : head.from)
            if (const auto who = known.people(address); !who.empty())
                return who.size() == 1 ? mail_people{direction::theirs, who}
                                       : mail_people{direction::theirs, {}, {address}};
        if (std::ranges::any_of(head.to, is_ours)) return {direction::theirs, {}};
    }
    mail_people result;
    for (auto const& address : head.to) {
        const auto who = known.people(address);
        if (who.size() > 1) result.shared.push_back(address);
        if (who.size() == 1 && std::ranges::find(result.who, who[0]) == result.who.end()) result.who.push_back(who[0]);
    }
    return result;
}

/// Everything that is said about the mails, sorted by what became of them.
struct said_of_mails {
    std::vector<std::string> logged;   ///< with whom, each once
    int mails = 0, there_already = 0;
    std::vector<std::string> not_logged;   ///< sentences
};

std::string sentence_of(said_of_mails const& all, text::language const& say) {
    std::string result;
    const auto add = [&](std::string const& sentence) { text::append_part(result, " ", sentence); };
    if (all.mails > 0)
        add(say.trn("{1} mail is in the log: {2}.", "{1} mails are in the log: {2}.", all.mails,
            text::short_list(say, all.logged, most_said)));
    if (all.there_already > 0) add(say.trn("{1} stood there already.", "{1} stood there already.", all.there_already));
    for (auto const& one : std::span{all.not_logged}.first(std::min(all.not_logged.size(), most_said))) add(one);
    if (all.not_logged.size() > most_said)
        add(say.trn("{1} more was not logged.", "{1} more were not logged.", all.not_logged.size() - most_said));
    return result;
}

std::string shown_subject(mail_to_log const& mail) {
    return text::first_letters(mail.head && !mail.head->subject.empty() ? mail.head->subject : mail.file, longest_said);
}

class mail_logger {
public:
    mail_logger(book::workbook const& workbook, std::string const& by, moment now)
        : book_{workbook}, by_{by}, now_{now}, known_{workbook}, names_{workbook.aliases} {
        for (auto const& row : book_.referrals)
            if (is_open(row.facts.state) && row.number > 0) open_of_[names_.key(row.prospect)].push_back(&row);
        for (auto const& row : book_.touches)
            if (row.when) in_the_log_[{*row.when, row.note}].push_back({row.time_of_day, row.who});
    }

    void add(mail_to_log const& mail) {
        auto const& say = book_.say;
        const auto not_logged = [&](std::string why) { said_.not_logged.push_back(std::move(why)); };
        if (!mail.head)
            return not_logged(say.tr("{1} is no mail that can be read.", text::first_letters(mail.file, longest_said)));
        if (!mail.when) return not_logged(say.tr("\"{1}\" has no date that can be read.", shown_subject(mail)));
        if (mail.when->today > now_.today)
            return not_logged(say.tr("\"{1}\" is dated after today.", shown_subject(mail)));
        const auto people = people_of(known_, *mail.head);
        for (auto const& address : people.shared)
            not_logged(say.tr("\"{1}\" was not logged: {2} share the e-mail address {3}.", shown_subject(mail),
                text::short_list(say, known_.people(address), most_said), address));
        if (people.who.empty() && people.shared.empty()) {
            auto addresses = strangers_of(*mail.head, people.from);
            addresses.resize(std::min(addresses.size(), most_said));
            return not_logged(say.tr("Nobody in the book has the e-mail address {1} (\"{2}\").", say.listed(addresses),
                shown_subject(mail)));
        }
        const auto rows = rows_.size();
        for (auto const& who : people.who) log(mail, people.from, who);
        if (rows_.size() > rows)
            ++said_.mails;
        else if (!people.who.empty())
            ++said_.there_already;
    }

    book::result<book::change_set> take() {
        auto const& say = book_.say;
        if (said_.mails == 0) {
            auto why = sentence_of(said_, say);
            return book::refuse(why.empty() ? say.tr("There is no mail to log.") : why);
        }
        edit change{book_, now_,
            [&](text::language const& in) { return in.trn("Log {1} mail", "Log {1} mails", said_.mails); }};
        change.changes().rows = std::move(rows_);
        return saying_wishes(book_, written_to_, now_.today, change.take(sentence_of(said_, say)));
    }

private:
    /// Whose addresses the book would have to know; of a mail from us to us ours.
    std::vector<std::string> strangers_of(formats::mail_head const& head, direction from) const {
        std::vector<std::string> result;
        const auto add = [&](std::vector<std::string> const& addresses) {
            for (auto const& address : addresses)
                if (!known_.is_ours(address)) result.push_back(address);
        };
        add(head.from);
        if (from == direction::ours) add(head.to);
        return result.empty() ? head.from : result;
    }

    void log(mail_to_log const& mail, direction from, std::string const& who) {
        const auto subject = mail.head->subject.empty() ? std::string{"-"} : mail.head->subject;
        const auto note = from == direction::theirs ? book_.writes.tr("Mail from them: {1}", subject)
                                                    : book_.writes.tr("Mail to them: {1}", subject);
        if (stands_there(*mail.when, who, note)) return;
        edit one{book_, *mail.when};
        one.log({.who = who,
                    .kind = "E-mail",
                    .outcome = from == direction::theirs ? "Reached" : "",
                    .brought = {},
                    .by = by_,
                    .note = note},
            only_open_referral_of(who));
        for (auto& row : one.changes().rows) rows_.push_back(std::move(row));
        in_the_log_[{mail.when->today, note}].push_back({mail.when->time_of_day, who});
        if (with_.insert(who).second) said_.logged.push_back(who);
        if (from == direction::ours && to_.insert(who).second) written_to_.push_back(who);
    }

    bool stands_there(moment when, std::string const& who, std::string const& note) const {
        const auto found = in_the_log_.find({when.today, note});
        return found != in_the_log_.end() && std::ranges::any_of(found->second, [&](logged_row const& row) {
            return std::abs(row.time_of_day - when.time_of_day) < minute && names_.key(row.who) == names_.key(who);
        });
    }

    /// Where somebody came twice, nobody knows what the mail was about.
    book::referral const* only_open_referral_of(std::string const& who) const {
        const auto found = open_of_.find(names_.key(who));
        return found == open_of_.end() || found->second.size() > 1 ? nullptr : found->second.front();
    }

    struct logged_row {
        double time_of_day;
        std::string who;
    };
    book::workbook const& book_;
    std::string by_;
    moment now_;
    addresses known_;
    recognition::aliases names_;
    said_of_mails said_;
    std::vector<book::row_append> rows_;
    std::map<std::pair<book::day, std::string>, std::vector<logged_row>> in_the_log_;   // by day and note, new ones too
    std::map<std::string, std::vector<book::referral const*>> open_of_;                 // by the key of the prospect
    std::vector<std::string> written_to_;
    std::set<std::string> with_, to_;   // what said_.logged and written_to_ hold
};

}

book::result<book::change_set> log_mails(
    book::workbook const& workbook, std::span<mail_to_log const> mails, std::string const& by, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    mail_logger logger{workbook, by, now};
    for (auto const& mail : mails) logger.add(mail);
    return logger.take();
}

}
