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
#include "follow_up/letters/mail_link.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

using commands::digest_way;

constexpr int months_offered = 13;
/// Mail programs open a window for each draft.
constexpr std::size_t most_drafts = 12;

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
            return tr("The letter to {1} is too long to be handed over with others: choose {1} alone.", one.who);
    return {};
}

writer_document& fill(writer_document& document, digest_facts const& facts, commands::digests const& what) {
    auto const& rules = facts.ready.workbook.values;
    std::string sender;
    for (auto const& part : {rules.office, rules.sender, rules.office_phone, rules.office_email})
        text::append_if_any(sender, " · ", text::on_one_line(part));
    std::vector<letter_page> pages;
    for (auto const& one : what.gets)
        pages.push_back({one.label, facts.dates(facts.ready.now.today), one.subject, one.text});
    document.add_letters(pages, sender);
    return document;
}

/// Hands the drafts to the mail program, one after the other.
std::string opened(command_call const& call, std::vector<commands::digest_letter> const& letters) {
    if (letters.size() == 1) return open_in_mail(call, mail_of(letters.front()));
    for (auto const& one : letters) open_in_mail(call, mail_of(one));
    return trn("{1} draft is open in your mail program.", "{1} drafts are open in your mail program.", letters.size());
}

command_answer made(command_call const& call, digest_facts const& facts, digest_order const& order) {
    if (auto why = commands::against_digest(facts.ready.workbook); !why.empty()) return book::refuse(std::move(why));
    const auto what = facts.of(order);
    if (what.gets.empty())
        return book::refuse(what.left_out.empty()
                ? tr("No referral is to be spoken of in that month; nothing was made.")
                : tr("Nobody gets one; nothing was made. {1}", what.left_out.front().why));
    const bool by_mail = order.choice.way == digest_way::mail;
    if (by_mail)
        if (auto why = against_drafts(what.gets); !why.empty()) return book::refuse(std::move(why));
    std::optional<std::filesystem::path> path;
    if (const auto file = call.text(argument::file); file && !by_mail) {
        const auto target = file_to_write(call, *file);
        if (!target) return book::refuse(target.error());
        path = *target;
    }
    std::optional<writer_document> document;
    if (!by_mail) {
        auto made = writer_document::made(call);
        if (!made) return book::refuse(made.error());
        document.emplace(std::move(*made));
        fill(*document, facts, what);
        if (path)
            if (const auto saved = document->save(*path); !saved) return book::refuse(saved.error());
    }
    std::string said = by_mail ? "" : trn("{1} letter is made.", "{1} letters are made.", what.gets.size());
    if (order.log) {
        const auto logged = written(
            call, commands::log_digests(facts.ready.workbook, what.gets, order.by, facts.ready.now));
        if (!logged)
            return book::refuse(path ? tr("{1} But: {2}", said, logged.error().sentence) : logged.error().sentence);
        text::append_if_any(said, " ", *logged);
    }
    if (by_mail && !call.quiet()) text::append_if_any(said, " ", opened(call, what.gets));
    if (document && !path) document->show();
    return said;
}

/// The dialog: which month, for whom, how, and who gets one by that.
class digest_form {
public:
    digest_form(command_call const& call, digest_facts const& facts, digest_order order)
        : call_{call}, facts_{facts}, order_{std::move(order)},
          dialog_{call, tr("Monthly digest"), dialog_width::letter} {
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
        show_sources();
        show_who();
    }

    command_answer run() {
        for (auto const* name : {"month", "way"})
            dialog_.on_change(name, [this] {
                take();
                show_sources();
                show_who();
            });
        dialog_.on_change("source", [this] {
            take();
            show_who();
        });
        std::string answer;
        dialog_.run({.accept = tr("~Make")}, [&]() -> book::result<void> {
            take();
            order_.log = dialog_.ticked("log");
            auto done = made(call_, facts_, order_);
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
        if (source != all_of_them()) order_.choice.who.push_back(source);
    }
    /// Those who would get one, and whoever was chosen before.
    void show_sources() {
        auto all = order_;
        all.choice.who.clear();
        std::vector<std::string> names{all_of_them()};
        for (auto const& one : facts_.of(all).gets) names.push_back(one.who);
        auto chosen = order_.choice.who.size() == 1 ? order_.choice.who.front() : names.front();
        if (std::ranges::find(names, chosen) == names.end()) names.push_back(chosen);
        dialog_.set_list("source", names, chosen);
    }
    void show_who() {
        const auto what = facts_.of(order_);
        dialog_.set_text("preview", commands::preview_of(what, office_language()));
        auto against = commands::against_digest(facts_.ready.workbook);
        if (against.empty() && order_.choice.way == digest_way::mail) against = against_drafts(what.gets);
        dialog_.say(against);
    }

    command_call const& call_;
    digest_facts const& facts_;
    digest_order order_;
    std::vector<std::string> months_;
    std::vector<book::day> ends_;   // a day of each
    form_dialog dialog_;
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
    text::each_part(call.text(argument::who).value_or(""), std::string_view{";\n"}, [&](std::string_view name) {
        if (!text::only_blanks(name)) order.choice.who.emplace_back(text::trimmed(name));
    });
    order.by = call.text(argument::by).value_or("");
    order.log = call.flag(argument::log);
    if (!call.quiet()) return digest_form{call, facts, order}.run();
    if (order.log || (call.text(argument::file) && order.choice.way == digest_way::paper))
        return made(call, facts, order);
    if (auto why = commands::against_digest(facts.ready.workbook); !why.empty()) return book::refuse(std::move(why));
    const auto what = facts.of(order);
    if (order.choice.way == digest_way::paper) return commands::preview_of(what, office_language());
    std::string links;
    for (auto const& one : what.gets) text::append_part(links, "\n", follow_up::mail_link(mail_of(one)));
    return links.empty() ? commands::preview_of(what, office_language()) : links;
}

}
