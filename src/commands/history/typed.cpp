#include "commands/history/typed.hpp"
#include "sharing/shared_table.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace referralbook::commands {

namespace {

using book::cell;
using sharing::read_row;
using sharing::record;

/// Two readings of a table, their rows paired off.
class pairing {
public:
    pairing(sharing::table_picture const& before, sharing::table_picture const& after, text::language const& writes,
        std::string_view names, std::size_t most)
        : most_{most}, table_{before.table}, before_{before}, after_{after}, writes_{writes}, names_{names} {
        for (auto const& row : before.rows) left_.insert(&row);
        for (auto const& row : after.rows) come_.insert(&row);
    }

    recorded_changes take() {
        pair_off([](read_row const& row) { return std::optional{row.content}; }, many::paired);
        pair_off(
            [&](read_row const& row) {
                auto name = text::folded(book::text_of(called(row)));
                return name.empty() ? std::nullopt : std::optional{std::move(name)};
            },
            many::left_alone);
        pair_off([](read_row const& row) { return std::optional{row.place}; }, many::left_alone);
        struct step {
            read_row const *was, *is;
            int place() const { return is ? is->place : was->place; }
        };
        std::vector<step> steps;
        for (auto const& [was, is] : pairs_) steps.push_back({was, is});
        for (auto const* gone : left_) steps.push_back({gone, nullptr});
        for (auto const* come : come_) steps.push_back({nullptr, come});
        std::ranges::stable_sort(steps, {}, &step::place);
        for (auto const& [was, is] : steps) {
            if (was && is)
                tell(*was, *is);
            else if (!made_.is_full(most_))
                made_.lines.push_back(was ? recorded_change{table_, called(*was), "", whole(*was), {}}
                                          : recorded_change{table_, called(*is), "", {}, whole(*is)});
        }
        return std::move(made_);
    }

private:
    struct by_row {
        bool operator()(read_row const* one, read_row const* other) const { return one->place < other->place; }
    };
    using open_rows = std::set<read_row const*, by_row>;
    enum class many { paired, left_alone };   // what becomes of several rows that are alike

    template <class Sign> void pair_off(Sign const& sign, many what) {
        using key = typename std::invoke_result_t<Sign, read_row const&>::value_type;
        std::map<key, std::pair<std::vector<read_row const*>, std::vector<read_row const*>>> alike;
        for (auto const* row : left_)
            if (auto of = sign(*row)) alike[std::move(*of)].first.push_back(row);
        for (auto const* row : come_)
            if (auto of = sign(*row)) alike[std::move(*of)].second.push_back(row);
        for (auto const& [of, rows] : alike) {
            auto const& [was, is] = rows;
            if (what == many::left_alone && (was.size() != 1 || is.size() != 1)) continue;
            for (std::size_t i = 0; i < std::min(was.size(), is.size()); ++i) {
                pairs_.emplace_back(was[i], is[i]);
                left_.erase(was[i]);
                come_.erase(is[i]);
            }
        }
    }

    cell at(read_row const& row, std::string_view key) const {
        // A rule is called by what is its key.
        if (key == "key" && !row.key.empty()) return row.key;
        if (key == "who" && table_ == book::table_id::contacts) return sharing::cell_of(row.content, names_);
        return sharing::cell_of(row.content, key);
    }

    cell called(read_row const& row) const {
        return row_called(table_, [&](std::string_view key) { return at(row, key); });
    }

    cell shown(std::string_view column, cell const& content) const {
        return shown_in_history(table_, column, content, {}, writes_);
    }

    cell whole(read_row const& row) const {
        return row_in_history(table_, [&](std::string_view key) { return at(row, key); }, {}, writes_);
    }

    void tell(read_row const& was, read_row const& is) {
        if (was.content == is.content) return;
        std::set<std::string, std::less<>> columns;
        for (auto const* content : {&was.content, &is.content})
            for (auto const& [column, held] : *content) columns.insert(column);
        for (auto const& column : columns) {
            // A column that came or went as a whole tells nothing of its rows.
            if (!before_.columns.contains(column) || !after_.columns.contains(column)) continue;
            auto held = shown(column, sharing::cell_of(was.content, column)),
                 holds = shown(column, sharing::cell_of(is.content, column));
            if (held == holds || std::holds_alternative<book::cell_error>(holds)) continue;
            const bool own = sharing::is_own_column(column);
            if (made_.is_full(most_)) continue;
            made_.lines.push_back(
                {table_, called(is), own ? column.substr(1) : heading_in_history(table_, column, writes_),
                    std::move(held), std::move(holds)});
        }
    }

    std::size_t most_;
    recorded_changes made_;
    book::table_id table_;
    sharing::table_picture const& before_;
    sharing::table_picture const& after_;
    text::language const& writes_;
    std::string_view names_;
    open_rows left_, come_;
    std::vector<std::pair<read_row const*, read_row const*>> pairs_;
};

}

recorded_changes typed_changes(sharing::table_picture const& before, sharing::table_picture const& after,
    text::language const& writes, std::string_view names, std::size_t most) {
    return pairing{before, after, writes, names, most}.take();
}

}
