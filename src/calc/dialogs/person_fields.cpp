#include "calc/dialogs/person_fields.hpp"
#include "calc/office/office_language.hpp"
#include "commands/unknown_names.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

constexpr std::size_t least_of_a_word = 2, least_of_a_newcomer = 3;   // letters, before a name is filled in
constexpr std::size_t most_near = 3, most_offers = 200, most_of_several = 20;

std::size_t letters_of(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !text::is_inside_letter(c); }));
}

/// What stands before the person who is being typed, of several: "Dr Ünal; " of "Dr Ünal; Ok". "" of the first one.
std::string people_before(std::string_view typed) {
    const auto end = typed.rfind(';');
    if (end == std::string_view::npos) return {};
    return std::string{typed.substr(0, std::min(typed.find_first_not_of(' ', end + 1), typed.size()))};
}

}

void person_fields::add(std::string_view name, commands::known_people const& people, person_use use) {
    auto& field = fields_.emplace_back(person_field{std::string{name}, &people, use, {}, {}});
    dialog_.offer(name, people.names());
    dialog_.on_change(name, [this, &field] { changed(field); });
    // What was typed before does not go on when somebody comes back to the field.
    dialog_.on_focus(name, [this, &field] {
        field.typed = field.shown = dialog_.typed(field.name);
        field.replaced = false;
    });
}

void person_fields::changed(person_field& field) {
    if (filling_) return;
    const auto now = dialog_.typed(field.name);
    if (now == field.shown) return;
    const bool filled_in = field.shown != field.typed;
    if (field.use == person_use::several && filled_in &&
        text::same_but_for_case(now, field.replaced ? ";" : field.typed + ';')) {
        // The sign that parts people takes the name that was filled in.
        field.typed = field.shown + "; ";
        field.replaced = false;
        return show(field, field.typed, std::string::npos);
    }
    auto typed = now;
    bool taken_away = now.size() <= field.typed.size() && field.typed.starts_with(now);
    if (field.replaced && letters_of(now) <= 1) {   // one letter in place of the selected name, or none
        taken_away = now.empty();
        typed = field.typed + now;
    }
    field.typed = typed;
    field.replaced = false;
    if (std::ranges::find(field.people->names(), typed) != field.people->names().end()) {
        field.shown = typed;   // chosen from the list, which stays as it is for the next arrow key
        return;
    }
    const auto before = field.use == person_use::several ? people_before(typed) : std::string{};
    if (!before.empty()) {
        if (taken_away)
            show(field, typed, std::string::npos);
        else
            complete_last(field, before);
        return;
    }
    auto offers = field.people->matching(typed);
    if (offers.size() > most_offers && !text::only_blanks(typed)) offers.resize(most_offers);
    filling_ = true;
    dialog_.offer(field.name, offers);
    filling_ = false;
    if (taken_away)
        show(field, typed, std::string::npos);
    else
        complete(field);
}

void person_fields::complete(person_field& field) {
    const auto meant = field.people->may_mean(field.typed);
    const auto letters = letters_of(field.typed);
    const bool sure = meant.size() == 1 && (field.use != person_use::newcomer || letters >= least_of_a_newcomer);
    if (!sure) return show(field, field.typed, std::string::npos);
    auto const& name = meant.front();
    if (text::begins_but_for_case(name, field.typed)) return show(field, name, letters);
    if (letters < least_of_a_word) return show(field, field.typed, std::string::npos);
    field.replaced = true;
    show(field, name, 0);
}

/// Of the last of several people: the name is filled in where it goes on as typed. The list stays as it is, for
/// choosing there would replace all.
void person_fields::complete_last(person_field& field, std::string const& before) {
    const auto begun = std::string_view{field.typed}.substr(before.size());
    const auto meant = field.people->may_mean(begun);
    const bool fits = meant.size() == 1 && text::begins_but_for_case(meant.front(), begun);
    show(field, fits ? before + meant.front() : field.typed, fits ? letters_of(field.typed) : std::string::npos);
}

std::vector<std::string> person_fields::people_in(person_field const& field) const {
    const auto text = dialog_.typed(field.name);
    return field.use == person_use::several ? field.people->named_in(text) : std::vector{book::text_of(text)};
}

void person_fields::show(person_field& field, std::string const& text, std::size_t selected_from) {
    field.shown = text;
    filling_ = true;
    dialog_.fill_in(field.name, text, std::min(selected_from, letters_of(text)));
    filling_ = false;
}

std::optional<person_question> person_fields::question() const {
    for (auto const& field : fields_)
        for (auto const& name : people_in(field)) {
            if (left_.contains(name) || to_add_.contains(name)) continue;
            if (auto asked = question_about(field, name)) return asked;
        }
    return {};
}

std::optional<person_question> person_fields::question_about(person_field const& field, std::string const& name) const {
    auto const& people = *field.people;
    const bool several = field.use == person_use::several;
    person_question asked{field.name, name, commands::said_of_unknown(people, name, office_language()), {}};
    // By a spelling of a name everybody of that name is meant.
    const bool one_is_meant = field.use != person_use::spelling;
    auto same = !one_is_meant            ? std::vector<std::string>{}
        : field.use == person_use::known ? people.to_ask_for(name)
                                         : people.namesakes(name);
    if (!same.empty()) {
        asked.sentence = tr("Several contacts are called {1}.", name);
        asked.answers = std::move(same);
        asked.of_several = true;
        asked.can_add = false;
    } else if (asked.sentence.empty() || field.use == person_use::newcomer) {
        return {};
    } else if (asked.answers = people.may_mean(name); asked.answers.empty()) {
        asked.answers = people.nearest(name, most_near);
    } else {
        asked.of_several = asked.answers.size() > 1;
        asked.answers.resize(std::min(asked.answers.size(), most_of_several));
    }
    if (several)   // it would fall apart in the field
        std::erase_if(asked.answers, [](std::string const& near) { return near.contains(';'); });
    asked.near = asked.answers.size();
    if ((field.use == person_use::spelling || field.use == person_use::known) && asked.near == 0)
        return {};   // nothing to choose from
    asked.can_add = asked.can_add && field.use != person_use::spelling && field.use != person_use::known &&
        people.takes_contacts();
    if (asked.can_add) asked.answers.push_back(tr("Add {1} as a new contact", name));
    asked.answers.push_back(
        field.use == person_use::newcomer ? tr("Somebody else called {1}", name) : tr("Leave {1} as it is", name));
    return asked;
}

bool person_fields::still_stands(person_question const& asked) const {
    const auto field = std::ranges::find(fields_, asked.field, &person_field::name);
    return field != fields_.end() && std::ranges::count(people_in(*field), asked.name) > 0;
}

void person_fields::answer(person_question const& asked, std::size_t which) {
    if (which >= asked.near) {
        (asked.can_add && which == asked.near ? to_add_ : left_).insert(asked.name);
        return;
    }
    if (asked.answers[which] == asked.name) left_.insert(asked.name);   // the one of whom nothing tells
    for (auto& field : fields_) {
        if (field.name != asked.field) continue;
        auto people = people_in(field);
        std::ranges::replace(people, asked.name, asked.answers[which]);
        show(field, text::joined_by(people, "; "), std::string::npos);
    }
}

std::vector<std::string> person_fields::new_contacts() const {
    std::vector<std::string> names;
    for (auto const& field : fields_)
        for (auto& name : people_in(field))
            if (to_add_.contains(name) && std::ranges::find(names, name) == names.end())
                names.push_back(std::move(name));
    return names;
}

}
