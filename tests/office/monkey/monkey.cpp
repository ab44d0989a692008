#include "office/monkey/monkey.hpp"
#include "office/monkey/command_calls.hpp"
#include "office/monkey/edits.hpp"
#include "office/support/office.hpp"
#include "office/support/small_book.hpp"
#include "support/paths.hpp"
#include "text/number_text.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/lang/DisposedException.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <ranges>
#include <regex>
#include <stdexcept>

namespace referralbook::tests {

using namespace com::sun::star;

namespace {

constexpr int life_of_a_book = 45;   // operations; later it is so broken that all is refused
constexpr std::size_t remembered = 40;
constexpr std::size_t steps_kept_by_the_office = 100;

std::string folder() { return (the_office().folder() / "monkey").string(); }

/// The sheet of a cell in a snapshot: "Referrals!B7". Where the book has a Referrals of its own, ours is "Referrals 2".
std::string sheet_of(std::string const& place) {
    auto title = place.substr(0, place.find('!'));
    return title.ends_with(" 2") ? title.substr(0, title.size() - 2) : title;
}

/// Content of a cell without the result of its formula: results follow from other cells.
std::string typed(std::string const& content) {
    return content.starts_with('=') ? content.substr(0, content.find(" -> ")) : content;
}

/// Without what the office does not bring back: a file holds the results of formulas with fifteen digits, and the next
/// calculation may change the last one; a formula that has lost cells shows 0 until it is calculated again, and is
/// written in another way once a name has come or gone; Redo gives charts new names.
snapshot rounded(snapshot taken) {
    std::erase_if(taken.entries, [](auto const& entry) { return entry.first.ends_with(" charts"); });
    for (auto& [place, content] : taken.entries) {
        if (content.starts_with('=') &&
            (content.find("#REF!") != std::string::npos || content.find("#ref!") != std::string::npos))
            content = "=lost cells";
        const auto result = content.find(" -> ");
        // A ledger's handle says where its table stood.
        if (content.find(" [1|") != std::string::npos || content.find(" [2|") != std::string::npos)
            content.resize(std::min(result, content.size()));
        if (!content.starts_with('=') || result >= content.size()) continue;
        char* end = nullptr;
        const auto number = std::strtod(content.c_str() + result + 4, &end);
        if (*end == 0 && end != content.c_str() + result + 4)
            content = content.substr(0, result + 4) + text::significant(number, 10);
    }
    return taken;
}

/// Where the cell stands that shows today, "Rules!B2" of "$Rules.$B$2": the program mends it by itself at any time.
std::string place_of_today(workbook const& book) {
    auto place = book.name("RB_TODAY");
    std::erase_if(place, [](char c) { return c == '$' || c == '\''; });
    if (const auto dot = place.rfind('.'); dot != std::string::npos) place[dot] = '!';
    return place;
}

/// What it says there; "" where there is no such cell.
std::string today_said(workbook const& book) {
    auto place = place_of_today(book);
    if (const auto mark = place.rfind('!'); mark != std::string::npos) place[mark] = '.';
    try {
        return place.empty() ? place : book.text(place);
    } catch (std::out_of_range const&) {
        return {};
    }
}

/// What stands in a workbook, of all or of its cells alone.
snapshot seen_in(workbook const& book, bool whole) {
    auto taken = rounded(whole ? snapshot_of(book) : cells_of(book));
    taken.entries.erase(place_of_today(book));
    return taken;
}

constexpr std::size_t told_at_most = 5;

/// The places that differ, the first five unless more are asked for. What a circle of formulas shows depends on where
/// the office begins to calculate, and so do the errors of what reads it: there the formulas alone are compared.
std::vector<std::string> changes(snapshot before, snapshot after, std::size_t most = told_at_most) {
    const auto in_circle = [](std::string const& content) { return content.ends_with(" -> a circle"); };
    const auto has_circle = [&](snapshot const& book) {
        return std::ranges::any_of(book.entries | std::views::values, in_circle);
    };
    const bool circle = has_circle(before) || has_circle(after);
    const auto wavers = [&](std::string const& content) {
        return in_circle(content) || (circle && content.ends_with(" -> an error"));
    };
    for (auto& [place, content] : before.entries) {
        const auto now = after.entries.find(place);
        if (now == after.entries.end() || !(wavers(content) || wavers(now->second))) continue;
        content = typed(content);
        now->second = typed(now->second);
    }
    return differences(before, after, most);
}

/// The name that a sheet had before the monkey renamed it: "Goals" of "Goals of 12 of 7".
std::string original_sheet(std::string title) {
    static const std::regex renamed{" of [0-9]+$"};
    for (std::smatch found; std::regex_search(title, found, renamed);)
        title.resize(static_cast<std::size_t>(found.position()));
    return title;
}

/// A ledger cell is found by its name, wherever the monkey has moved it.
bool is_ledger(std::string const& content) {
    constexpr std::string_view functions = "=ORG.REFERRALBOOK.FUNCTIONS.";
    if (!content.starts_with(functions)) return false;
    const auto name = std::string_view{content}.substr(functions.size());
    return name.starts_with("LEDGER(") || name.starts_with("TOUCHES(");
}

/// The cells that differ in what was typed, and that the command may not write.
std::vector<std::string> trespasses(command_habits const& command, snapshot const& before, snapshot const& after) {
    std::vector<std::string> found;
    if (std::ranges::find(command.sheets, "*") != command.sheets.end()) return found;
    const auto may = [&](std::string const& place) {
        return place.find('!') == std::string::npos || original_sheet(sheet_of(place)) == "History" ||
            std::ranges::find(command.sheets, original_sheet(sheet_of(place))) != command.sheets.end();
    };
    for (auto const& [place, content] : before.entries) {
        const auto now = after.entries.find(place);
        if (now != after.entries.end() && is_ledger(content) && is_ledger(now->second)) continue;
        if ((now == after.entries.end() || typed(now->second) != typed(content)) && !may(place))
            found.push_back("writes where it may not: " + place + " was " + content.substr(0, 80) + ", is " +
                (now == after.entries.end() ? "gone" : now->second.substr(0, 80)));
    }
    for (auto const& [place, content] : after.entries)
        if (!before.entries.contains(place) && !may(place))
            found.push_back("writes where it may not: " + place + " is " + content.substr(0, 80));
    if (found.size() > told_at_most) found.resize(told_at_most);
    return found;
}

void add(std::vector<std::string>& faults, std::string const& what, std::vector<std::string> const& lines) {
    for (auto const& line : lines) faults.push_back(what + ": " + line.substr(0, 300));
}

}

monkey::monkey(unsigned seed) : die_{seed} {
    // Copies: commands write where they read.
    std::filesystem::copy(support::test_data, folder(), std::filesystem::copy_options::overwrite_existing);
    begin_anew();
}

workbook monkey::small_book_of_ours() {
    auto made = small_book();
    made.add_sheet("Mine");
    made.put_text("Mine.A1", "my own notes");
    made.put("Mine.B2", "=SUM(Referrals.B3:B9)");
    made.put("Mine.C3", 42);
    made.undo_manager()->clear();
    return made;
}

workbook monkey::a_book() {
    static const std::vector<std::string> files{
        "names_and_phones.csv", "contacts_with_referred_by.csv", "german_headings.csv"};
    if (die_.in_hundred(70)) return small_book_of_ours();
    if (die_.in_hundred(30)) return the_office().load(std::filesystem::path{support::test_data} / "golden.ods");
    auto made = the_office().load(std::filesystem::path{support::test_data} / die_.one_of(files), false, "44,34,76,1");
    tests::command(made, "SetUp");
    return made;
}

void monkey::begin_anew() {
    book_.reset();
    other_.reset();
    book_.emplace(a_book());
    other_.emplace(small_book_of_ours());
    age_ = 0;
    tell("new books");
}

void monkey::tell(std::string what) {
    story_.push_back(std::move(what));
    if (story_.size() > remembered) story_.pop_front();
}

std::string monkey::story() const {
    std::string text;
    for (auto const& line : story_) text += "  " + line + '\n';
    return text;
}

std::vector<std::string> monkey::step() {
    if (++age_ > life_of_a_book) begin_anew();
    try {
        if (die_.in_hundred(55)) return command();
        tell(die_.in_hundred(85) ? random_edit(die_, *book_) : other_step());
        return {};
    } catch (lang::DisposedException const&) {
        dead_ = true;
        return {"the office has died"};
    } catch (uno::Exception const& failure) {
        return {"the office: " + narrow(failure.Message)};
    } catch (std::exception const& failure) {
        return {failure.what()};
    }
}

std::vector<std::string> monkey::command() {
    const auto told = random_call(die_, folder());
    tell(printed(told));
    const bool whole = die_.in_hundred(8);
    const auto look = [&](workbook const& at) {
        at.calculate();
        return seen_in(at, whole);
    };
    book_->controller()->getFrame()->activate();
    // Undo of a paste of empty cells leaves what refers to them as it was calculated before.
    book_->hard_recalculate();
    const auto before = look(*book_), other = seen_in(*other_, false);
    const auto today = today_said(*book_);
    const auto steps = book_->undo_titles();
    const auto sheets = book_->sheet_titles();
    const auto answer = run(*book_, told);
    tell("    " + answer.sentence.substr(0, 200));
    std::vector<std::string> faults;
    if (auto fault = fault_of(*told.command, answer); !fault.empty())
        faults.push_back(fault + ": " + answer.sentence.substr(0, 300));
    const auto after = look(*book_);
    add(faults, "the other workbook", changes(other, seen_in(*other_, false)));
    if (today_said(*book_) != today) return faults;   // the program put it back, and all that reads it changed
    const auto changed = changes(before, after);
    if (changed.empty()) return faults;
    const auto now = book_->undo_titles();
    if (!answer.done) {
        add(faults, "refused, but", changed);
        return faults;
    }
    add(faults, "trespass", trespasses(*told.command, before, after));
    if (steps.size() < steps_kept_by_the_office && now.size() != steps.size() + 1) {
        faults.push_back("steps of Undo: " + std::to_string(steps.size()) + ", then " + std::to_string(now.size()));
        return faults;
    }
    book_->undo();
    add(faults, "undo", changes(before, look(*book_)));
    book_->redo();
    auto redone = changes(after, look(*book_), std::numeric_limits<std::size_t>::max());
    // The office brings a new sheet back without the looks of single cells: of those only what stands there is
    // compared.
    std::erase_if(redone, [&](std::string const& line) {
        const auto sheet = line.substr(0, line.find(" look of "));
        return sheet.size() < line.size() && std::ranges::find(sheets, sheet) == sheets.end();
    });
    if (redone.size() > told_at_most) redone.resize(told_at_most);
    add(faults, "redo", redone);
    if (die_.in_hundred(30)) {
        book_->undo();
        add(faults, "undo again", changes(before, look(*book_)));
    }
    return faults;
}

std::string monkey::other_step() {
    switch (die_.below(3)) {
    case 0: return reload();
    case 1: std::swap(book_, other_); return "the other book";
    default:
        // A person does it in the window in front. In another one LibreOffice dies where the focus is in the sidebar:
        // the focus that goes calls its window to the front, and so a sidebar that is half gone.
        book_->controller()->getFrame()->activate();
        book_->dispatch(".uno:Sidebar");
        return "show or hide the sidebar";
    }
}

std::string monkey::reload() {
    const bool own = die_.in_hundred(60);
    const auto path = std::filesystem::path{the_office().folder()} /
        ("monkey" + std::to_string(++files_) + (own ? ".ods" : ".xlsx"));
    book_->store(path, own ? ods : xlsx);
    book_.reset();
    book_.emplace(the_office().load(path));
    return own ? "save and open again" : "save as xlsx and open again";
}

}
