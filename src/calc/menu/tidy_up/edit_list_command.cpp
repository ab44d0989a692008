#include "calc/menu/tidy_up/edit_list_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/reader.hpp"
#include "calc/sheets/document.hpp"
#include "commands/tidy_up/edit_list.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>

#include <algorithm>
#include <array>

namespace referralbook::calc {

namespace {

std::optional<commands::list_place> place_of(command_call const& call, book::list_spec const& list) {
    const auto area = named_place(call.document, book::list_name(list.key));
    if (!area) return {};
    const auto sheet = sheet_at(call.document, area->Sheet);
    const auto held = [&](int row) { return content_of(sheet->getCellByPosition(area->StartColumn, row)); };
    commands::list_place place{title_of(sheet), area->StartRow, area->StartColumn, {}};
    if (text::in_english(text::heading_word, book::text_of(held(place.first_row))) == list.header)
        ++place.first_row;   // in older books the name covers the heading, too
    for (int row = place.first_row; row <= area->EndRow; ++row) place.held.push_back(held(row));
    return place;
}

std::string name_of(book::list_spec const& list) { return office_language().trc(text::heading_word, list.header); }

std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> lines;
    boost::algorithm::split(lines, text, boost::algorithm::is_any_of("\r\n"));
    return lines;
}

command_answer changed(command_call const& call, book::workbook const& workbook, book::list_spec const& list,
    std::vector<std::string> const& words, commands::moment now) {
    const auto place = place_of(call, list);
    if (!place)
        return book::refuse(
            tr("The list {1} is not in this workbook. Set it up again to bring it back.", name_of(list)));
    return written(call, commands::edit_list(workbook, list, *place, words, now));
}

command_answer ask(
    command_call const& call, std::vector<book::list_spec> const& lists, std::size_t first, commands::moment now) {
    std::vector<std::string> names;
    for (auto const& list : lists) names.push_back(name_of(list));
    const auto words_of = [&](std::string const& name) {
        std::string text;
        const auto list = std::ranges::find(lists, name, name_of);
        const auto now_there = read_workbook(call.document);
        if (const auto found = now_there.lists.find(list->key); found != now_there.lists.end())
            for (auto const& word : found->second) text += now_there.writes.trc(text::choice_word, word) + '\n';
        return text;
    };
    form_dialog dialog{call, tr("Lists")};
    dialog.add_sentence(
        tr("What the drop-downs of the sheets offer, one word in a line. What stands in the sheets stays as it is."));
    dialog.add_list("list", tr("~List"), names, names[first]);
    dialog.add_text("words", tr("~Words"), words_of(names[first]), {.lines = 9});
    auto shown = names[first];
    std::string answer;
    const auto save = [&]() -> book::result<void> {
        const auto list = std::ranges::find(lists, shown, name_of);
        auto done = changed(call, read_workbook(call.document), *list, lines_of(dialog.text("words")), now);
        if (!done) return book::refuse(done.error());
        answer = *done;
        return {};
    };
    // What was typed is kept before another list is shown.
    dialog.on_change("list", [&] {
        if (dialog.text("words") != book::text_of(words_of(shown)))
            if (const auto done = save(); !done) {
                dialog.say(done.error().sentence);
                return;
            }
        shown = dialog.text("list");
        dialog.set_text("words", words_of(shown));
    });
    dialog.run({.accept = tr("~Save")}, save);
    return answer;
}

}

command_answer edit_list_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    const auto lists = commands::lists_to_edit();
    const auto wanted = text::folded(call.text(argument::list).value_or("need"));
    const auto list = std::ranges::find_if(lists, [&](auto const& one) { return text::folded(one.header) == wanted; });
    if (list == lists.end()) return book::refuse(tr("There is no list of that name that may be changed."));
    const auto words = call.text(argument::words);
    if (!words && !call.quiet()) return ask(call, lists, static_cast<std::size_t>(list - lists.begin()), now);
    if (!words) return book::refuse(tr("Say which words the list is to offer."));
    return changed(call, workbook, *list, lines_of(*words), now);
}

}
