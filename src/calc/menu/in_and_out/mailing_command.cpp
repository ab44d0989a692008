#include "calc/menu/in_and_out/mailing_command.hpp"

#include "calc/dialogs/form_dialog.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "calc/files/hand_over.hpp"
#include "calc/files/target_file.hpp"
#include "calc/files/writer_document.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/contact_reader.hpp"
#include "calc/reading/selected_people.hpp"
#include "calc/reading/shown_postcodes.hpp"
#include "commands/paper/mailing_letter.hpp"
#include "commands/paper/paper_form.hpp"
#include "follow_up/letters/mailing_texts.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace referralbook::calc {

namespace {

using commands::paper_kind;

struct kind_name {
    paper_kind kind;
    std::string_view key, label;   ///< argument What; how the dialog calls it
};
constexpr std::array kinds{
    kind_name{paper_kind::letters, "letters", text::to_say("Letters")},
    kind_name{paper_kind::labels, "labels", text::to_say("Labels")},
    kind_name{paper_kind::envelopes, "envelopes", text::to_say("Envelopes")},
};

/// What is to be made, for whom, on what.
struct mailing_order {
    paper_kind kind = paper_kind::letters;
    commands::mailing_letter letter;
    commands::mailing_choice choice;
    std::string paper, by;
    std::size_t first = 1;
    bool log = false;
};

void choose(mailing_order& order, people_of_rows const& people) {
    order.choice.who = people.names;
    order.choice.rows = people.contact_rows;
}

/// The book and what belongs to it while the command runs.
struct mailing_facts {
    prepared_digest ready;
    commands::contact_table table;
    std::vector<commands::mailing_letter> letters;

    book::workbook const& workbook() const { return ready.known->workbook; }
    commands::mailing who(mailing_order const& order) const {
        return commands::mailing_of(workbook(), table, ready.known->ranking, order.choice,
            order.kind == paper_kind::letters ? order.letter.about() : commands::mailing_about::nothing_of_theirs,
            ready.now.today);
    }
};

template <class Form> Form const* form_of(std::span<Form const> forms, std::string_view key) {
    if (key.empty()) return &forms.front();
    const auto found = std::ranges::find_if(
        forms, [&](Form const& one) { return one.key == key || tr(one.title) == key; });
    return found == forms.end() ? nullptr : &*found;
}

std::vector<std::string> keys_of(auto forms) {
    std::vector<std::string> keys;
    for (auto const& one : forms) keys.emplace_back(one.key);
    return keys;
}

book::result<void> check(mailing_facts const& facts, mailing_order const& order) {
    if (order.kind == paper_kind::letters)
        if (auto why = commands::against_letter(facts.workbook(), order.letter); !why.empty())
            return book::refuse(std::move(why));
    if (order.kind == paper_kind::labels) {
        auto const* sheet = form_of(commands::label_sheets(), order.paper);
        if (!sheet)
            return book::refuse(tr("There is no sheet of labels called {1}; there are {2}.", order.paper,
                office_language().listed(keys_of(commands::label_sheets()))));
        if (const auto labels = sheet->columns * sheet->rows; std::cmp_greater(order.first, labels))
            return book::refuse(tr("First free label: this sheet has {1}.", labels));
    }
    if (order.kind == paper_kind::envelopes && !form_of(commands::envelope_forms(), order.paper))
        return book::refuse(tr("There is no envelope called {1}; there are {2}.", order.paper,
            office_language().listed(keys_of(commands::envelope_forms()))));
    return {};
}

void fill(writer_document& document, command_call const& call, mailing_facts const& facts, mailing_order const& order,
    std::vector<commands::mailing_recipient> const& to) {
    auto const& rules = facts.workbook().values;
    std::vector<std::string> sender;
    for (auto const& part : {rules.office, rules.sender, rules.office_phone, rules.office_email})
        if (auto words = text::on_one_line(part); !words.empty()) sender.push_back(std::move(words));
    std::vector<std::vector<std::string>> labels;
    for (auto const& one : to) labels.push_back(one.label);
    if (order.kind == paper_kind::labels)
        return document.add_labels(*form_of(commands::label_sheets(), order.paper), labels, order.first);
    if (order.kind == paper_kind::envelopes)
        return document.add_envelopes(*form_of(commands::envelope_forms(), order.paper), labels,
            {sender.begin(), sender.begin() + std::min<std::ptrdiff_t>(std::ssize(sender), 2)});
    const auto date = letter_dates(call)(facts.ready.now.today);
    std::vector<letter_page> pages;
    for (auto const& one : to) {
        auto words = commands::letter_to(facts.workbook(), order.letter, one, date);
        pages.push_back({one.label, date, std::move(words.subject), std::move(words.text)});
    }
    document.add_letters(pages, text::joined_by(sender, " · "), commands::address_from_left(facts.workbook().writes));
}

command_answer made(command_call const& call, mailing_facts const& facts, mailing_order const& order) {
    if (const auto ready = check(facts, order); !ready) return book::refuse(ready.error());
    const auto who = facts.who(order);
    if (who.gets.empty())
        return book::refuse(who.left_out.empty()
                ? tr("Nobody in the contacts is of that kind; nothing was made.")
                : tr("Nobody gets one; nothing was made. {1}", who.left_out.front().why));
    const auto target = file_to_write_if_any(call, call.text(argument::file));
    if (!target) return book::refuse(target.error());
    auto const& path = *target;
    auto document = writer_document::made(call);
    if (!document) return book::refuse(document.error());
    fill(*document, call, facts, order, who.gets);
    if (path)
        if (const auto saved = document->save(*path); !saved) return book::refuse(saved.error());
    auto said = order.kind == paper_kind::labels ? trn("{1} label is made.", "{1} labels are made.", who.gets.size())
        : order.kind == paper_kind::envelopes ? trn("{1} envelope is made.", "{1} envelopes are made.", who.gets.size())
                                              : trn("{1} letter is made.", "{1} letters are made.", who.gets.size());
    if (order.log) {
        const auto logged = written(call,
            commands::log_mailing(facts.workbook(), who.gets,
                order.kind == paper_kind::letters ? &order.letter : nullptr, letter_dates(call)(facts.ready.now.today),
                order.by, facts.ready.now));
        if (!logged)
            return book::refuse(path ? tr("{1} But: {2}", said, logged.error().sentence) : logged.error().sentence);
        said += ' ' + *logged;
    }
    if (order.kind == paper_kind::letters && text::on_one_line(facts.workbook().values.sender).empty())
        said += ' ' + tr("They end without a name: enter one in Settings, under Letters are signed by.");
    if (!path) document->show();
    return said;
}

/// The dialog: what is chosen in it, and who gets one by that.
class mailing_form {
public:
    mailing_form(command_call const& call, mailing_facts const& facts, mailing_order order, people_of_rows selected)
        : call_{call}, facts_{facts}, order_{std::move(order)}, selected_{std::move(selected)},
          dialog_{call, tr("Letters, labels and envelopes"), dialog_width::letter} {
        dialog_.add_list("what", tr("~What"), labels_of_kinds(), tr(kind_of(order_.kind).label));
        std::vector<std::string> letters;
        for (auto const& one : facts_.letters) letters.push_back(shown(one));
        dialog_.add_list("letter", tr("~Text"), letters, shown(order_.letter));
        dialog_.add_list("paper", tr("~Paper"), {}, "");
        dialog_.add_text("first", tr("First ~free label"), "1");
        dialog_.add_list("whom", tr("Wh~om"), whom(), order_.choice.names_some() ? whom().back() : whom().front());
        dialog_.add_list("band", tr("~Band"), {all_of_them(), "A", "B", "C"}, all_if_blank(order_.choice.band));
        add_words("area", tr("~Area"), commands::areas_of(facts_.workbook()), order_.choice.area);
        add_words("type", tr("T~ype"), offered(commands::types_of(facts_.workbook())),
            offered(known_word(order_.choice.type)));
        dialog_.add_shown("preview", tr("Who ~gets one"), "", {.lines = 9});
        dialog_.add_tick("log", tr("~Log each letter as a contact"), ticked_if(order_.kind == paper_kind::letters));
        show();
    }

    command_answer run() {
        dialog_.on_change("what", [this] {
            take();
            dialog_.set_ticked("log", ticked_if(order_.kind == paper_kind::letters));
            show();
        });
        for (auto const* name : {"letter", "whom", "band", "area", "type"})
            dialog_.on_change(name, [this] {
                take();
                show_who();
            });
        std::string answer;
        dialog_.run({.accept = tr("~Make")}, [&]() -> book::result<void> {
            take();
            order_.log = dialog_.ticked("log");
            if (order_.kind == paper_kind::labels && order_.first == 0)
                return book::refuse(tr("First free label: Please enter a number from 1 on."));
            auto done = made(call_, facts_, order_);
            if (!done) return book::refuse(done.error());
            answer = *done;
            return {};
        });
        return answer;
    }

private:
    static std::string all_of_them() { return tr("All"); }
    static std::string all_if_blank(std::string const& word) { return word.empty() ? all_of_them() : word; }
    static kind_name const& kind_of(paper_kind kind) { return *std::ranges::find(kinds, kind, &kind_name::kind); }
    static std::vector<std::string> labels_of_kinds() {
        std::vector<std::string> labels;
        for (auto const& one : kinds) labels.push_back(tr(one.label));
        return labels;
    }
    /// Ours by their subject, in the book's language; the office's own by what follows "Letter: " as well.
    static std::string shown(commands::mailing_letter const& letter) {
        const auto ours = follow_up::mailing_texts();
        if (std::ranges::find(ours, letter.key, &follow_up::introduction_text::key) != ours.end())
            return letter.subject;
        const auto colon = letter.key.find(": ");
        return colon == std::string::npos ? letter.key : letter.subject + " (" + letter.key.substr(colon + 2) + ')';
    }
    std::vector<std::string> whom() const {
        std::vector<std::string> words{tr("All contacts")};
        if (selected_.size() > 0) words.push_back(trn("{1} who is selected", "{1} who are selected", selected_.size()));
        return words;
    }
    void add_words(
        std::string_view name, std::string const& label, std::vector<std::string> words, std::string const& chosen) {
        words.insert(words.begin(), all_of_them());
        dialog_.add_list(name, label, words, all_if_blank(chosen));
    }
    std::string chosen(std::string_view name) const {
        auto word = dialog_.text(name);
        return word == all_of_them() ? std::string{} : word;
    }

    void take() {
        const auto what = dialog_.text("what");
        for (auto const& one : kinds)
            if (tr(one.label) == what) order_.kind = one.kind;
        const auto letter = dialog_.text("letter");
        for (auto const& one : facts_.letters)
            if (shown(one) == letter) order_.letter = one;
        order_.paper = order_.kind == paper_kind::letters ? "" : dialog_.text("paper");
        const auto first = dialog_.text("first");
        order_.first = first.size() < 5 && first.find_first_not_of("0123456789") == std::string::npos && !first.empty()
            ? static_cast<std::size_t>(std::stoi(first))
            : 0;
        order_.choice = {chosen("band"), chosen("area"), chosen("type")};
        if (dialog_.text("whom") != whom().front()) choose(order_, selected_);
    }

    void show() {
        std::vector<std::string> papers;
        if (order_.kind == paper_kind::labels)
            for (auto const& one : commands::label_sheets()) papers.push_back(tr(one.title));
        if (order_.kind == paper_kind::envelopes)
            for (auto const& one : commands::envelope_forms()) papers.push_back(tr(one.title));
        if (!papers.empty()) {   // those of another kind are none of this one's
            dialog_.set_list("paper", papers, papers.front());
            order_.paper = papers.front();
        }
        dialog_.show_field("letter", order_.kind == paper_kind::letters);
        dialog_.show_field("paper", order_.kind != paper_kind::letters);
        dialog_.show_field("first", order_.kind == paper_kind::labels);
        show_who();
    }
    void show_who() {
        dialog_.set_text("preview", commands::preview_of(facts_.who(order_), office_language()));
        const auto ready = check(facts_, order_);
        dialog_.say(ready ? "" : ready.error().sentence);
    }

    command_call const& call_;
    mailing_facts const& facts_;
    mailing_order order_;
    people_of_rows selected_;
    form_dialog dialog_;
};

book::result<mailing_order> order_of(command_call const& call, mailing_facts const& facts) {
    mailing_order order;
    if (const auto what = call.words(argument::what); !what.empty()) {
        const auto kind = std::ranges::find_if(kinds, [&](kind_name const& one) {
            return text::folded(what) == one.key || text::folded(what) == text::folded(tr(one.label));
        });
        if (kind == kinds.end()) return book::refuse(tr("Say what to make: letters, labels or envelopes."));
        order.kind = kind->kind;
    }
    order.letter = facts.letters.front();
    if (const auto key = call.words(argument::letter); !key.empty()) {
        const auto found = std::ranges::find_if(facts.letters,
            [&](commands::mailing_letter const& one) { return text::folded(one.key) == text::folded(key); });
        if (found == facts.letters.end())
            return book::refuse(tr("There is no letter called {1} on the sheet Texts.", text::first_letters(key, 60)));
        order.letter = *found;
    }
    order.choice = {
        call.words(argument::band), call.words(argument::area), call.words(argument::type), call.names(argument::who)};
    order.paper = call.words(argument::paper);
    order.by = call.words(argument::by);
    order.log = call.flag(argument::log);
    const auto first = call.number(argument::first).value_or(1);
    if (!(first >= 1 && first <= 1000)) return book::refuse(tr("First free label: Please enter a number from 1 on."));
    order.first = static_cast<std::size_t>(first);
    return order;
}

}

command_answer mailing_command(command_call const& call) {
    auto ready = prepare_digest(call);
    if (!ready) return book::refuse(ready.error());
    mailing_facts facts{*ready, {}, {}};
    facts.table = read_contact_table(call.document, facts.workbook());
    show_postcodes(call.document, facts.workbook(), facts.table);
    facts.letters = commands::mailing_letters(facts.workbook(), ready->now.today);
    auto order = order_of(call, facts);
    if (!order) return book::refuse(order.error());
    const auto selected = selected_people(
        call.frame.is() ? call.frame->getController() : nullptr, call.document, facts.workbook());
    if (call.flag(argument::selected)) {
        if (selected.size() == 0) return book::refuse(tr("No row is selected that is about somebody."));
        choose(*order, selected);
    }
    if (!call.quiet()) {
        if (!order->choice.names_some() && selected.size() > 1) choose(*order, selected);
        return mailing_form{call, facts, *order, selected}.run();
    }
    if (call.text(argument::file) || order->log) return made(call, facts, *order);
    if (const auto right = check(facts, *order); !right) return book::refuse(right.error());
    return commands::preview_of(facts.who(*order), office_language(), commands::lines_in_an_answer);
}

}
