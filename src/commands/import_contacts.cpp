#include "commands/import_contacts.hpp"

#include "commands/import_values.hpp"
#include "commands/known_contacts.hpp"
#include "commands/set_up_contacts.hpp"
#include "tidy/fold.hpp"
#include "tidy/name_key.hpp"
#include "tidy/salutation.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace referralbook::commands {

namespace {

using namespace std::string_view_literals;

constexpr std::array name_keys{"who"sv, "first_name"sv, "last_name"sv, "company"sv};

bool is_blank_row(foreign_table const& table, int row) {
    for (int column = 0; column < table.columns; ++column)
        if (!book::is_blank(table.at(row, column).value)) return false;
    return true;
}

void note(std::string& text, std::string_view more) {
    if (!text.empty()) text += ' ';
    text += more;
}

/// The rows of a file, one after the other, as contacts of the book.
class planner {
public:
    explicit planner(import_facts const& facts)
        : facts_{facts}, aliases_{facts.aliases}, known_{aliases_, facts.not_the_same}, first_{facts.found.first_data_row}, values_{facts} {
        auto const& columns = facts.contacts.columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            place_.push_back(columns[i].ours ? -1 : static_cast<int>(plan_.columns.size()));
            if (columns[i].ours) continue;
            plan_.columns.push_back(columns[i].column);
            plan_.dates.push_back(values_.holds_dates(i));
        }
        for (int row = 0; row < facts.contacts.rows(); ++row)
            if (!facts.contacts.blank(row))
                known_.add(row, who_it_is_of(name_in_book(row), facts.contacts.text("email", row), facts.contacts.text("phone", row)));
    }

    import_plan plan() {
        plan_.remarks = facts_.file.remarks;
        for (auto& remark : values_.remarks()) plan_.remarks.push_back(std::move(remark));
        plan_.unclear_dates = values_.unclear();
        for (int row = first_; row < facts_.file.rows(); ++row)
            if (!is_blank_row(facts_.file, row)) take(row);
        return std::move(plan_);
    }

private:
    struct record {
        std::string full, first, last, company;
        std::string const& name() const { return full.empty() ? company : full; }
    };

    std::string name_in_book(int row) const {
        auto name = facts_.contacts.text("who", row);
        if (name.empty()) name = book::text_of(facts_.contacts.text("first_name", row) + ' ' + facts_.contacts.text("last_name", row));
        return name.empty() ? facts_.contacts.text("company", row) : name;
    }

    std::string text(std::string_view key, int row) const { return values_.text(key, row); }

    record record_of(int row) const {
        record one{text("who", row), text("first_name", row), text("last_name", row), text("company", row)};
        if (one.full.empty()) one.full = book::text_of(one.first + ' ' + one.last);
        return one;
    }

    std::string where(int which) const {
        if (which < facts_.contacts.rows()) return "row " + std::to_string(facts_.contacts.first_row + which + 1);
        return "line " + std::to_string(line_of_added_[static_cast<std::size_t>(which - facts_.contacts.rows())]) + " of the file";
    }

    void say(int row, std::string_view who, std::string_view result, std::string why) {
        plan_.report.push_back({facts_.file.lines[static_cast<std::size_t>(row)], std::string{who}, std::string{result}, std::move(why)});
    }

    void leave_out(int row, std::string_view who, std::string why) {
        ++plan_.left_out;
        say(row, who, "Left out", std::move(why));
    }

    void take(int row) {
        ++plan_.rows_in;
        const auto one = record_of(row);
        const auto who = who_it_is_of(one.name(), text("email", row), text("phone", row));
        const auto found = known_.find(who);
        if (found.several)
            return leave_out(row, one.name(), "This name stands in the contacts more than once (" + where(found.which)
                                                  + " and others), and nothing tells which one is meant. Fill in by hand what is new.");
        if (found.which >= 0) return merge(row, one, found.which);
        if (tidy::name_key(one.name()).empty()) return leave_out(row, one.name(), "No name stands in this row.");
        add(row, one, who, found);
    }

    /// What stands in a cell of the book, or will when this import is done.
    book::cell const& standing(std::size_t column, int which) const {
        if (which >= facts_.contacts.rows())
            return plan_.added[static_cast<std::size_t>(which - facts_.contacts.rows())][static_cast<std::size_t>(place_[column])];
        const auto filled = filled_.find({which, column});
        return filled != filled_.end() ? filled->second : facts_.contacts.at(column, which).value;
    }

    void merge(int row, record const& one, int which) {
        if (facts_.known == known_rows::leave_out) return leave_out(row, one.name(), "In the contacts already: " + where(which) + '.');
        std::string filled, differs;
        for (std::size_t i = 0; i < facts_.targets.size(); ++i) {
            auto const& target = facts_.targets[i];
            if (target.column < 0 || facts_.taken[i] < 0) continue;
            const auto column = static_cast<std::size_t>(target.column);
            const auto content = values_.value(i, row);
            if (book::is_blank(content)) continue;
            auto const& stands = standing(column, which);
            if (book::is_blank(stands)) {
                fill(which, column, content);
                filled += (filled.empty() ? "" : ", ") + target.label;
            } else if (!values_.same(column, stands, content) && std::ranges::find(name_keys, target.key) == name_keys.end()) {
                differs += (differs.empty() ? "" : "; ") + target.label + " " + values_.shown(column, content);
            }
        }
        if (filled.empty() && differs.empty()) return leave_out(row, one.name(), "In the contacts already with all of this: " + where(which) + '.');
        std::string why = "Into " + where(which) + ". ";
        why += filled.empty() ? "Nothing was blank there." : "Filled in: " + filled + '.';
        if (!differs.empty()) note(why, "Not taken, for something else stands there: " + differs + '.');
        ++plan_.merged;
        say(row, one.name(), "Merged", std::move(why));
    }

    void fill(int which, std::size_t column, book::cell const& content) {
        const auto place = static_cast<std::size_t>(place_[column]);
        if (which >= facts_.contacts.rows()) {
            plan_.added[static_cast<std::size_t>(which - facts_.contacts.rows())][place] = content;
            return;
        }
        filled_.emplace(std::pair{which, column}, content);
        std::optional<book::column_kind> as;
        if (std::holds_alternative<double>(content) && plan_.dates[place]) as = book::column_kind::date;
        plan_.fills.push_back({facts_.contacts.sheet, facts_.contacts.first_row + which, facts_.contacts.columns[column].column, {}, content, as});
    }

    void add(int row, record const& one, who_it_is const& who, known_answer const& found) {
        std::vector<book::cell> cells(plan_.columns.size());
        for (std::size_t i = 0; i < facts_.targets.size(); ++i)
            if (facts_.targets[i].column >= 0 && facts_.taken[i] >= 0)
                cells[static_cast<std::size_t>(place_[static_cast<std::size_t>(facts_.targets[i].column)])] = values_.value(i, row);
        put_name(cells, one);
        if (facts_.rest_to_notes) put_rest(cells, row);
        std::string why;
        if (found.alike >= 0)
            why = found.shared == "name" ? "The same name stands in " + where(found.alike) + ", with another phone number and address."
                                         : "Shares its " + std::string{found.shared} + " with " + where(found.alike) + ", under another name.";
        for (auto const& doubt : values_.doubts(row)) note(why, doubt);
        if (!why.empty()) say(row, one.name(), "Added", std::move(why));
        known_.add(facts_.contacts.rows() + plan_.rows_added(), who);
        line_of_added_.push_back(facts_.file.lines[static_cast<std::size_t>(row)]);
        plan_.added.push_back(std::move(cells));
    }

    book::cell* cell_of(std::vector<book::cell>& cells, std::string_view key) const {
        auto const* column = facts_.contacts.column_of(key);
        if (!column || column->ours) return nullptr;
        return &cells[static_cast<std::size_t>(place_[static_cast<std::size_t>(column - facts_.contacts.columns.data())])];
    }

    /// The name in the way the sheet keeps names, where the file keeps them in another.
    void put_name(std::vector<book::cell>& cells, record const& one) const {
        const auto put = [&](std::string_view key, std::string const& content) {
            auto* cell = cell_of(cells, key);
            if (!cell) return false;
            if (book::is_blank(*cell) && !content.empty()) *cell = content;
            return true;
        };
        const bool whole = put("who", one.name());
        if (one.full.empty()) {
            if (!put("company", one.company) && !whole && !put("last_name", one.company)) put("first_name", one.company);
            return;
        }
        auto parts = one.first.empty() && one.last.empty() ? tidy::name_parts_of(one.full) : tidy::name_parts{one.first, one.last, false};
        if (parts.is_office && cell_of(cells, "company")) {
            if (one.company.empty()) put("company", one.full);
        } else if (cell_of(cells, "first_name") && cell_of(cells, "last_name")) {
            put("first_name", parts.first);
            put("last_name", parts.last);
        } else if (!whole && !put("last_name", one.full) && !put("first_name", one.full)) {
            put("company", one.full);
        }
    }

    /// What has no column of its own, as lines of the notes.
    void put_rest(std::vector<book::cell>& cells, int row) const {
        auto* notes = cell_of(cells, "notes");
        if (!notes) return;
        auto text = book::text_of(*notes);
        for (auto const& [column, heading] : values_.without_place())
            if (auto content = values_.raw(column, row); !content.empty()) text += (text.empty() ? "" : "\n") + heading + ": " + content;
        if (!text.empty()) *notes = text;
    }

    import_facts const& facts_;
    tidy::aliases aliases_;
    known_contacts known_;
    int first_;
    import_values values_;
    import_plan plan_;
    std::vector<int> place_;            ///< of each column of the contact sheet among plan_.columns; -1 = ours
    std::vector<int> line_of_added_;
    std::map<std::pair<int, std::size_t>, book::cell> filled_;
};

}

import_facts import_facts_of(foreign_table file, sheet_table contacts, std::vector<book::alias> aliases) {
    import_facts facts;
    facts.found = tidy::recognise(sample_of(file));
    facts.file = std::move(file);
    facts.contacts = std::move(contacts);
    facts.aliases = std::move(aliases);
    auto const& columns = facts.contacts.columns;
    for (const auto key : name_keys) {
        auto const* column = facts.contacts.column_of(key);
        const bool typed = column && !column->ours;
        facts.targets.push_back({std::string{book::column(book::table_id::contacts, key).header}, std::string{key},
                                 typed ? static_cast<int>(column - columns.data()) : -1});
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].ours || std::ranges::find(name_keys, columns[i].key) != name_keys.end()) continue;
        if (columns[i].key.empty() && columns[i].heading.empty()) continue;   // nothing can be meant for it
        auto label = columns[i].key.empty() ? columns[i].heading : std::string{book::column(book::table_id::contacts, columns[i].key).header};
        facts.targets.push_back({std::move(label), columns[i].key, static_cast<int>(i)});
    }
    facts.taken.assign(facts.targets.size(), -1);
    std::set<int> used;
    for (std::size_t i = 0; i < facts.targets.size(); ++i) {
        const int own = facts.targets[i].column;
        const auto heading = tidy::folded(own < 0 ? facts.targets[i].label : columns[static_cast<std::size_t>(own)].heading);
        for (auto const& column : facts.found.columns)
            if (facts.taken[i] < 0 && !heading.empty() && tidy::folded(column.heading) == heading && used.insert(column.column).second)
                facts.taken[i] = column.column;
    }
    for (auto const& proposal : facts.found.proposals) {
        const auto key = contact_key(proposal.what);
        const auto target = std::ranges::find(facts.targets, key, &import_target::key);
        if (key.empty() || target == facts.targets.end()) continue;
        auto& taken = facts.taken[static_cast<std::size_t>(target - facts.targets.begin())];
        if (taken < 0 && used.insert(proposal.column).second) taken = proposal.column;
    }
    return facts;
}

book::result<import_plan> plan_import(import_facts const& facts) {
    const auto refuse = [](std::string sentence) { return std::unexpected{book::problem{std::move(sentence)}}; };
    if (facts.file.rows() == 0) return refuse("The file " + facts.file.file + " is empty.");
    if (facts.found.header_row < 0)
        return refuse("No headings were found in the first 20 rows of " + facts.file.file
                      + ". Write a heading over each column (Name, Phone, E-mail and so on) and import it again.");
    std::set<int> used;
    for (std::size_t i = 0; i < facts.targets.size(); ++i)
        if (facts.taken[i] >= 0 && !used.insert(facts.taken[i]).second)
            return refuse("A column of the file is chosen twice, the second time for " + facts.targets[i].label + ": leave one.");
    const bool named = std::ranges::any_of(name_keys, [&](std::string_view key) {
        const auto target = std::ranges::find(facts.targets, key, &import_target::key);
        return target != facts.targets.end() && facts.taken[static_cast<std::size_t>(target - facts.targets.begin())] >= 0;
    });
    if (!named) return refuse("Choose the column that holds the names: a full name, a first or last name, or a company.");
    auto plan = planner{facts}.plan();
    if (plan.rows_in == 0) return refuse("The file " + facts.file.file + " has headings and no rows below them.");
    return plan;
}

std::string counted(import_plan const& plan) {
    return std::to_string(plan.rows_in) + (plan.rows_in == 1 ? " row: " : " rows: ") + std::to_string(plan.rows_added()) + " added, "
        + std::to_string(plan.merged) + " merged, " + std::to_string(plan.left_out) + " left out.";
}

}
