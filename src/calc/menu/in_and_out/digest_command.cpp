#include "calc/menu/in_and_out/digest_command.hpp"

#include "calc/dialogs/form_dialog.hpp"
#include "calc/files/hand_over.hpp"
#include "calc/files/target_file.hpp"
#include "calc/files/writer_document.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/contact_reader.hpp"
#include "calc/reading/shown_postcodes.hpp"
#include "commands/paper/digest.hpp"
#include "commands/paper/paper_form.hpp"
#include "follow_up/letters/mail_link.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cstdint>

namespace referralbook::calc {

namespace {

using commands::digest_way;

constexpr int months_offered = 13;
/// Mail programs open a window for each draft.
constexpr std::size_t most_drafts = 12;
constexpr std::size_t longest_shown = 60;

/// What is to be made, and of what.
struct digest_order {
    commands::digest_choice choice;
    std::string by;
    bool log = false;
};

/// The book and what belongs to it while the command runs.
struct digest_facts {
    prepared ready;
    commands::contact_table table;
    commands::date_writer dates;

    commands::digests of(digest_order const& order) const {
        return commands::digests_of(ready.workbook, table, order.choice, ready.now.today, dates);
    }
};

follow_up::letter mail_of(commands::digest_letter const& one) { return {one.to, one.subject, one.text}; }

/// Why the drafts cannot all be opened; "" where they can.
std::string against_drafts(std::vector<commands::digest_letter> const& letters) {
    if (letters.size() > most_drafts)
        return tr(
            "{1} drafts are too many at once for a mail program; choose fewer sources, or paper.", letters.size());
    for (auto const& one : letters)
        if (letters.size() > 1 && follow_up::mail_link(mail_of(one)).size() > follow_up::longest_mail_link)
            return tr("The letter to {1} is too long to be handed over with others: choose {1} alone.", one.shown());
    return {};
}

void fill(writer_document& document, digest_facts const& facts, commands::digests const& what) {
    auto const& rules = facts.ready.workbook.values;
    std::string sender;
    for (auto const& part : {rules.office, rules.sender, rules.office_phone, rules.office_email})
        text::append_if_any(sender, " · ", text::on_one_line(part));
    std::vector<letter_page> pages;
    for (auto const& one : what.gets)
        pages.push_back({one.label, facts.dates(facts.ready.now.today), one.subject, one.text});
    document.add_letters(pages, sender, commands::address_from_left(facts.ready.workbook.writes));
}

/// Why nothing can be made of these; "" where it can.
std::string against(digest_facts const& facts, digest_order const& order, commands::digests const& what) {
    if (auto why = commands::against_digest(facts.ready.workbook); !why.empty()) return why;
    if (what.gets.empty())
        return what.left_out.empty() ? tr("No referral is to be spoken of in that month; nothing was made.")
                                     : tr("Nobody gets one; nothing was made. {1}", what.left_out.front().why);
    return order.choice.way == digest_way::mail ? against_drafts(what.gets) : std::string{};
}

/// Whether letters stay even where the log refuses them.
enum class letters_are : std::uint8_t { only_noted, made };

/// The log after `said`, which says what was made before it.
command_answer logged(command_call const& call, digest_facts const& facts, digest_order const& order,
    std::vector<commands::digest_letter> const& letters, std::string said, letters_are state) {
    if (!order.log) return said;
    const auto done = written(call, commands::log_digests(facts.ready.workbook, letters, order.by, facts.ready.now));
    if (!done)
        return book::refuse(
            state == letters_are::made ? tr("{1} But: {2}", said, done.error().sentence) : done.error().sentence);
    text::append_if_any(said, " ", *done);
    return said;
}

/// Only what the mail program took goes into the log. A quiet call opens nothing: its caller writes, and says so by
/// Log.
command_answer mailed(
    command_call const& call, digest_facts const& facts, digest_order const& order, commands::digests const& what) {
    if (call.quiet()) return logged(call, facts, order, what.gets, {}, letters_are::only_noted);
    const auto handed = commands::hand_over(
        what.gets, [&](commands::digest_letter const& one) { return hand_to_mail(call, mail_of(one)); },
        office_language());
    if (handed.done.empty()) return book::refuse(handed.said);
    return logged(call, facts, order, handed.done, handed.said, letters_are::made);
}

command_answer made(
    command_call const& call, digest_facts const& facts, digest_order const& order, commands::digests const& what) {
    if (auto why = against(facts, order, what); !why.empty()) return book::refuse(std::move(why));
    if (order.choice.way == digest_way::mail) return mailed(call, facts, order, what);
    const auto target = file_to_write_if_any(call, call.text(argument::file));
    if (!target) return book::refuse(target.error());
    auto const& path = *target;
    auto document = writer_document::made(call);
    if (!document) return book::refuse(document.error());
    fill(*document, facts, what);
    if (path)
        if (const auto saved = document->save(*path); !saved) return book::refuse(saved.error());
    auto said = logged(call, facts, order, what.gets,
        trn("{1} letter is made.", "{1} letters are made.", what.gets.size()),
        path ? letters_are::made : letters_are::only_noted);
    if (said && !path) document->show();
    return said;
}

/// Paper, unless a list without streets leaves nobody there whom a mail would reach.
digest_way way_that_reaches_more(digest_facts const& facts, digest_order order) {
    if (!facts.of(order).gets.empty()) return order.choice.way;
    order.choice.way = digest_way::mail;
    return facts.of(order).gets.empty() ? digest_way::paper : digest_way::mail;
}

/// The dialog: which month, for whom, how, and who gets one by that.
class digest_form {
public:
    digest_form(command_call const& call, digest_facts const& facts, digest_order order)
        : call_{call}, facts_{facts}, order_{std::move(order)},
          dialog_{call, tr("Monthly digest"), dialog_width::letter}, given_{order_.choice.who} {
        for (int back = 0; back < months_offered; ++back) {
            const auto end = book::months_later(facts_.ready.now.today, -back);
            ends_.push_back(end);
            months_.push_back(commands::month_name(end, office_language()));
        }
        dialog_.add_sentence(tr("A letter for each source: where each of its referrals stands today, as far as the "
                                "source may be told."));
        const auto chosen = commands::month_name(order_.choice.until, office_language());
        if (std::ranges::find(months_, chosen) == months_.end()) {
            months_.push_back(chosen);
            ends_.push_back(order_.choice.until);
        }
        dialog_.add_list("month", tr("~Month"), months_, chosen);
        dialog_.add_list("way", tr("~How"), ways(), ways()[order_.choice.way == digest_way::mail ? 1 : 0]);
        dialog_.add_list("source", tr("~Source"), {}, "");
        dialog_.add_shown("preview", tr("Who ~gets one"), "", {.lines = 9});
        dialog_.add_tick("log", tr("~Log each letter, and that the source was told"), tick_state::on);
        make();
    }

    command_answer run() {
        for (auto const* name : {"month", "way"})
            dialog_.on_change(name, [this] {
                take();
                make();
            });
        dialog_.on_change("source", [this] {
            take();
            show_who();
        });
        std::string answer;
        dialog_.run({.accept = tr("~Make")}, [&]() -> book::result<void> {
            take();
            order_.log = dialog_.ticked("log");
            auto done = made(call_, facts_, order_, chosen());
            if (!done) return book::refuse(done.error());
            answer = *done;
            return {};
        });
        return answer;
    }

private:
    static std::vector<std::string> ways() { return {tr("On paper, as one document"), tr("By e-mail")}; }
    static std::string all_of_them() { return tr("All"); }

    void take() {
        const auto month = std::ranges::find(months_, dialog_.text("month")) - months_.begin();
        if (month < std::ssize(ends_)) order_.choice.until = ends_[static_cast<std::size_t>(month)];
        order_.choice.way = dialog_.text("way") == ways()[1] ? digest_way::mail : digest_way::paper;
        const auto source = dialog_.text("source");
        order_.choice.who.clear();
        if (source == shown(given_))
            order_.choice.who = given_;
        else if (source != all_of_them())
            order_.choice.who.push_back(source);
    }
    static std::string shown(std::vector<std::string> const& who) {
        return who.empty() ? all_of_them() : text::first_letters(office_language().listed(who), longest_shown);
    }
    commands::digests chosen() const { return commands::for_these(facts_.ready.workbook, all_, order_.choice.who); }

    /// The digests of the month, once for the list of sources and all that is chosen in it.
    void make() {
        auto all = order_;
        all.choice.who.clear();
        all_ = commands::all_digests_of(
            facts_.ready.workbook, facts_.table, all.choice, facts_.ready.now.today, facts_.dates);
        // Those who would get one, and whoever was chosen before.
        std::vector<std::string> names{all_of_them()};
        for (auto const& one : all_.gets) names.push_back(one.shown());
        const auto now_chosen = shown(order_.choice.who);
        for (auto const& one : {shown(given_), now_chosen}) text::add_once(names, one);
        dialog_.set_list("source", names, now_chosen);
        show_who();
    }
    void show_who() {
        const auto what = chosen();
        dialog_.set_text("preview", commands::preview_of(what, office_language()));
        dialog_.say(
            what.gets.empty() ? commands::against_digest(facts_.ready.workbook) : against(facts_, order_, what));
    }

    command_call const& call_;
    digest_facts const& facts_;
    digest_order order_;
    std::vector<std::string> months_;
    std::vector<book::day> ends_;   // a day of each
    form_dialog dialog_;
    std::vector<std::string> given_;   // to whom the call says
    commands::digests all_;
};

}

command_answer digest_command(command_call const& call) {
    auto ready = prepare(call, argument::until);
    if (!ready) return book::refuse(ready.error());
    digest_facts facts{std::move(*ready), {}, letter_dates(call)};
    facts.table = read_contact_table(call.document, facts.ready.workbook);
    show_postcodes(call.document, facts.ready.workbook, facts.table);
    digest_order order;
    order.choice.until = facts.ready.date.value_or(commands::end_of_last_month(facts.ready.now.today));
    if (const auto what = call.text(argument::what); what && !text::only_blanks(*what)) {
        if (text::folded(*what) != "letters" && text::folded(*what) != "mail")
            return book::refuse(tr("Say what to make: letters or mail."));
        if (text::folded(*what) == "mail") order.choice.way = digest_way::mail;
    }
    order.choice.who = call.names(argument::who);
    order.by = call.words(argument::by);
    order.log = call.flag(argument::log);
    if (!call.quiet()) {
        if (!call.text(argument::what)) order.choice.way = way_that_reaches_more(facts, order);
        return digest_form{call, facts, order}.run();
    }
    if (order.log || (call.text(argument::file) && order.choice.way == digest_way::paper))
        return made(call, facts, order, facts.of(order));
    if (auto why = commands::against_digest(facts.ready.workbook); !why.empty()) return book::refuse(std::move(why));
    const auto what = facts.of(order);
    const auto in_an_answer = [&] {
        return commands::preview_of(what, office_language(), commands::lines_in_an_answer);
    };
    if (order.choice.way == digest_way::paper) return in_an_answer();
    std::string links;
    for (auto const& one : what.gets) text::append_part(links, "\n", follow_up::mail_link(mail_of(one)));
    return links.empty() ? in_an_answer() : links;
}

}
