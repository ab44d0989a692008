#include "sharing/words/join_words.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <utility>

namespace referralbook::sharing {

using book::table_id;

namespace {

/// How many rows come into a workbook.
struct coming_rows {
    std::size_t contacts = 0, referrals = 0, all = 0;

    void count(row_name const& name) {
        contacts += name.table == table_id::contacts;
        referrals += name.table == table_id::referrals;
        ++all;
    }
};

/// "60 contacts and 153 referrals come into this workbook."; "" where nothing does.
std::string what_comes(coming_rows const& coming, text::language const& say) {
    auto const& [contacts, referrals, all] = coming;
    std::vector<std::string> parts;
    if (contacts > 0) parts.push_back(say.trn("{1} contact", "{1} contacts", contacts));
    if (referrals > 0) parts.push_back(say.trn("{1} referral", "{1} referrals", referrals));
    if (!parts.empty())
        return say.trn(
            "{2} comes into this workbook.", "{2} come into this workbook.", contacts + referrals, say.listed(parts));
    if (all == 0) return {};
    return say.trn("{1} row of the shared book comes into this workbook.",
        "{1} rows of the shared book come into this workbook.", all);
}

/// Where a row stands among those of its table: by a number or by a text; rows that have neither come last.
struct reading_place {
    bool unknown = true;
    double number = 0;
    std::string text{};
    auto operator<=>(reading_place const&) const = default;
};

reading_place place_of(table_id table, record const& row) {
    const auto number = [&](std::string_view column) {
        const auto cell = cell_of(row, column);
        auto const* held = std::get_if<double>(&cell);
        return held ? reading_place{.unknown = false, .number = *held} : reading_place{};
    };
    switch (table) {
    case table_id::referrals: return number("number");
    case table_id::touches: return number("when");
    case table_id::given: return number("date");
    case table_id::contacts: {
        std::string name;
        for (auto const& part :
            {cell_of(row, "last_name"), whole_name(row), cell_of(row, "company"), cell_of(row, "first_name")})
            text::append_if_any(name, " ", text::folded(book::text_of(part)));
        return {.unknown = name.empty(), .text = std::move(name)};
    }
    default: return {};
    }
}

}

std::string join_words(rows const& book, text::language const& say) {
    coming_rows coming;
    for (auto const& [name, row] : book) coming.count(name);
    return book.empty() ? say.tr("The shared book holds nothing yet.") : what_comes(coming, say);
}

std::string join_words(join_plan const& plan, bool may_write, text::language const& say) {
    coming_rows coming;
    for (auto const& one : plan.history)
        if (one.what.kind == edit_kind::added) coming.count(one.what.row);
    std::vector<std::string> said{what_comes(coming, say)};
    if (plan.both > 0)
        said.push_back(say.trn("{1} row stands in both already.", "{1} rows stand in both already.", plan.both));
    if (may_write && plan.only_here > 0)
        said.push_back(say.trn("{1} row of this workbook is added to the shared book, for everybody.",
            "{1} rows of this workbook are added to the shared book, for everybody.", plan.only_here));
    if (plan.differing > 0)
        said.push_back(say.trn("In {1} cell both hold something else: the shared book's stands there, and yours is "
                               "kept under Conflicts.",
            "In {1} cells both hold something else: the shared book's stands there, and yours is kept under "
            "Conflicts.",
            plan.differing));
    std::erase(said, "");
    if (said.empty()) return say.tr("The shared book holds nothing yet.");
    return text::joined_by(said, " ");
}

void sort_as_read(std::vector<row_name>& names, rows const& content) {
    std::map<row_name, std::pair<table_id, reading_place>> places;
    for (auto const& name : names) {
        auto const* row = row_of(content, name);
        places.emplace(name, std::pair{name.table, row ? place_of(name.table, *row) : reading_place{}});
    }
    std::ranges::stable_sort(names, {}, [&](row_name const& name) { return places.at(name); });
}

}
