#pragma once
#include "commands/keys.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace referralbook::panels {

namespace argument = commands::argument;
namespace command_path = commands::path;
namespace ask_for = commands::ask_for;

/// What a panel is made of. A panel is a list of elements from top to bottom; the order is the tab order too.
enum class element_kind : std::uint8_t { text, link, button, check, bar, badge, edit };

/// Where an element stands in its block: the lead column at the left, the line of words, the right end of that line, or
/// under it in its own line.
enum class place : std::uint8_t { lead, flow, trail, below };

/// What a block is where a panel is too high for its window and shown page by page (pages.hpp); said by the block's
/// first element.
enum class paging : std::uint8_t {
    line,    ///< is on the page where its turn comes
    item,    ///< the same, and is counted: "1-8 of 34"
    part,    ///< of the item before it: never the first on a page
    title,   ///< of the items behind it: never the last on a page
    head,    ///< stands above every page
    foot     ///< stands at the lower end of the panel, below every page
};

enum class tone : std::uint8_t { normal, quiet, alarm, accent, band_a, band_b, band_c };

struct style {
    bool bold = false, small = false;
    tone colour = tone::normal;
    bool operator==(style const&) const = default;
};

/// A command of the menu Referrals and the arguments that are known; the command asks for the others.
struct command {
    std::string path;
    std::vector<std::pair<std::string, std::variant<std::string, double>>> arguments;
    bool operator==(command const&) const = default;
};

/// Narrows a list ("owner", "area" or "kind") to what belongs to `to`; `to` "" shows all of it again. `list` "" takes
/// all narrowing away, and the search.
struct narrow {
    std::string list, to;
    bool operator==(narrow const&) const = default;
};

/// One line of a small menu: runs a command, or narrows what is shown; without a command it only says something.
struct choice {
    std::string text;
    command what{};
    std::optional<narrow> narrows{};
    bool operator==(choice const&) const = default;
};

/// Shows a cell: its sheet comes to the front, the cell is selected. Row and column of the sheet, counted from 0.
struct go_to_cell {
    std::string sheet;
    int row = 0, column = 0;
    bool operator==(go_to_cell const&) const = default;
};

/// Shows the row of a person or office, wherever the book knows them.
struct go_to_person {
    std::string who;
    bool operator==(go_to_person const&) const = default;
};

/// Shows more, or less, of a list; nothing in the workbook changes.
struct show {
    std::string list;
    int count = 0;   ///< how many from now on
    bool operator==(show const&) const = default;
};

/// Takes back the last command that the panel ran.
struct undo_last {
    bool operator==(undo_last const&) const = default;
};

/// The user says that the date of a referral's status is right as it stands.
struct settle_status {
    std::int64_t number = 0;
    bool operator==(settle_status const&) const = default;
};

/// Of a field: what is typed into it is searched for.
struct search {
    bool operator==(search const&) const = default;
};

/// Hands an address ("mailto:...") to the program that the user's desktop has for it.
struct open_address {
    std::string url;
    bool operator==(open_address const&) const = default;
};

/// Puts a phone number into the clipboard and hands it to the program that the desktop calls with, if it has one.
struct call_phone {
    std::string number;   ///< as it is written in the book
    bool operator==(call_phone const&) const = default;
};

/// Puts a text into the clipboard.
struct copy_text {
    std::string text;
    bool operator==(copy_text const&) const = default;
};

using action = std::variant<std::monostate, command, std::vector<choice>, go_to_cell, go_to_person, show, undo_last,
    narrow, settle_status, search, open_address, call_phone, copy_text>;

/// One thing in a panel.
struct element {
    std::string id;   ///< the same thing has the same id after every change of the book
    element_kind kind = element_kind::text;
    place where = place::flow;
    std::string text{};    ///< of a bar and a check box nothing is shown; of a field what is typed in it
    std::string brief{};   ///< of a button at the end of a line: its text in a narrow panel, "" = the same
    std::string name{};    ///< accessible name, unique in the panel
    style looks{};
    double share = 0;              ///< of a bar: the filled part, 0 to 1
    bool ticked = false;           ///< of a check box
    int space_above = 0;           ///< of the first element of a block: pixels at 96 dpi; 0 = goes on in the same block
    paging pages = paging::line;   ///< of the first element of a block
    std::size_t stands_for = 0;    ///< so many items that are not listed; they are counted: "1-8 of 800"
    bool usable = true;            ///< of a button: false where it has nothing to do just now
    action does{};

    bool operator==(element const&) const = default;
};

/// Gives every later one of equal ids or names a number behind it, so that each is there once.
void make_unique(std::vector<element>& elements);

}
