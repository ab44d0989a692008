#include "commands/in_and_out/import_contacts.hpp"

#include "commands/in_and_out/import_values.hpp"
#include "commands/in_and_out/known_contacts.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/salutation.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace referralbook::commands {

namespace {

bool is_blank_row(foreign_table const& table, int row) {
    for (int column = 0; column < table.columns; ++column)
        if (!book::is_blank(table.at(row, column).value)) return false;
    return true;
}

/// Of a row of the file, what has no column among the contacts.
struct rest_part {
    int column = 0;
    std::string heading, content;
    std::string line() const { return heading + ": " + content; }
};

bool holds_lines(std::string const& text, std::string const& lines) {
    return ('\n' + text + '\n').find('\n' + lines + '\n') != std::string::npos;
}

void note(std::string& text, std::string_view more) {
    if (!text.empty()) text += ' ';
    text += more;
}

/// The rows of a file, one after the other, as contacts of the book.
class planner {
public:
    explicit planner(import_facts const& facts)
        : facts_{facts}, aliases_{facts.aliases}, known_{aliases_, facts.not_the_same},
          first_{facts.found.first_data_row}, values_{facts} {
        auto const& columns = facts.contacts.columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            place_.push_back(columns[i].ours ? -1 : static_cast<int>(plan_.columns.size()));
            if (columns[i].ours) continue;
            plan_.columns.push_back(columns[i].column);
            plan_.dates.push_back(values_.holds_dates(i));
        }
        for (int row = 0; row < facts.contacts.rows(); ++row)
            if (!facts.contacts.blank(row))
                known_.add(row,
                    who_of(name_in_book(row), [&](std::string_view key) { return facts_.contacts.text(key, row); }));
    }

    import_plan plan() {
        for (int row = first_; row < facts_.file.rows(); ++row)
            if (!is_blank_row(facts_.file, row)) take(row);
        plan_.remarks = facts_.file.remarks;
        for (auto& remark : values_.remarks(not_taken_)) plan_.remarks.push_back(std::move(remark));
        plan_.unclear_dates = values_.unclear();
        return std::move(plan_);
    }

private:
    struct record {
        std::string full, first, last, company;
        std::string const& name() const { return full.empty() ? company : full; }
    };

    template <class F> static who_it_is who_of(std::string name, F const& text) {
        auto email = text("email"), phone = text("phone");
        auto who = who_it_is_of(std::move(name), email, phone);
        who.details = {std::move(email), std::move(phone), text("company"), text("area")};
        return who;
    }

    std::string name_in_book(int row) const {
        auto name = facts_.contacts.text("who", row);
        if (name.empty())
            name = book::text_of(
                facts_.contacts.text("first_name", row) + ' ' + facts_.contacts.text("last_name", row));
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
        return "line " + std::to_string(line_of_added_[static_cast<std::size_t>(which - facts_.contacts.rows())]) +
            " of the file";
    }

    void say(int row, std::string_view who, std::string_view result, std::string why) {
        plan_.report.push_back(
            {facts_.file.lines[static_cast<std::size_t>(row)], std::string{who}, std::string{result}, std::move(why)});
    }

    void leave_out(int row, std::string_view who, std::string why) {
        ++plan_.left_out;
        say(row, who, "Left out", std::move(why));
    }

    void take(int row) {
        ++plan_.rows_in;
        const auto one = record_of(row);
        const auto who = who_of(one.name(), [&](std::string_view key) { return text(key, row); });
        const auto found = known_.find(who);
        if (found.several)
            return leave_out(row, one.name(),
                "This name stands in the contacts more than once (" + where(found.which) +
                    " and others), and nothing tells which one is meant. Fill in by hand what is new.");
        if (found.which >= 0) return merge(row, one, found.which);
        if (recognition::name_key(one.name()).empty()) return leave_out(row, one.name(), "No name stands in this row.");
        add(row, one, who, found);
    }

    /// What stands in a cell of the book, or will when this import is done.
    book::cell const& standing(std::size_t column, int which) const {
        if (which >= facts_.contacts.rows())
            return plan_.added[static_cast<std::size_t>(which - facts_.contacts.rows())]
                              [static_cast<std::size_t>(place_[column])];
        const auto filled = filled_.find({which, column});
        return filled != filled_.end() ? filled->second : facts_.contacts.at(column, which).value;
    }

    bool may_fill(std::size_t column, int which) const {
        return book::is_blank(standing(column, which)) &&
            (which >= facts_.contacts.rows() || !facts_.contacts.empty_formulas.contains({column, which}));
    }

    std::string standing_text(std::string_view key, int which) const {
        auto const* column = facts_.contacts.column_of(key);
        return !column || column->ours
            ? std::string{}
            : book::text_of(standing(static_cast<std::size_t>(column - facts_.contacts.columns.data()), which));
    }

    /// What a contact is called, as far as it is typed.
    struct called {
        std::string whole;
        std::set<std::string, std::less<>> words;
    };
    template <class F> static called called_by(F const& text_of_key) {
        called names;
        for (const auto key : name_keys) {
            const auto name = text_of_key(key);
            if (names.whole.empty() || key == "last_name") names.whole = book::text_of(names.whole + ' ' + name);
            const auto known = recognition::name_key(name);
            for (const auto word : text::words_in(known)) names.words.emplace(word);
        }
        return names;
    }

    bool says(called const& names, std::string const& content) const {
        return std::ranges::all_of(text::words_in(recognition::name_key(content)),
                   [&](auto const& word) { return names.words.contains(word); }) ||
            aliases_.key(content) == aliases_.key(names.whole);
    }

    /// Of names only what is more than another spelling of what stands there.
    bool differs(import_target const& target, book::cell const& stands, book::cell const& content) const {
        const auto is = book::text_of(content), was = book::text_of(stands);
        if (target.key == "who") return aliases_.key(is) != aliases_.key(was);
        if (target.key == "notes") return !holds_lines(was, is);
        if (target.key == "first_name" || target.key == "last_name")
            return recognition::name_key(is) != recognition::name_key(was);
        return !values_.same(static_cast<std::size_t>(target.column), stands, content);
    }

    /// What of a row has no column of its own.
    std::vector<rest_part> rest_of(int row, called const& names, bool merging) const {
        std::vector<rest_part> rest;
        const auto put = [&](int column) {
            rest.push_back({column, values_.heading(column), values_.raw(column, row)});
        };
        for (std::size_t i = 0; i < facts_.targets.size(); ++i)
            if (const int column = facts_.taken[i];
                column >= 0 && facts_.targets[i].column < 0 && !(merging && facts_.targets[i].key != "company"))
                if (const auto content = values_.raw(column, row); !content.empty() && !says(names, content))
                    put(column);
        for (auto const& [column, heading] : values_.without_place())
            if (!values_.raw(column, row).empty()) put(column);
        std::ranges::sort(rest, {}, &rest_part::column);
        return rest;
    }

    std::optional<std::size_t> notes_column() const {
        auto const* column = facts_.contacts.column_of("notes");
        if (!column || column->ours) return {};
        return static_cast<std::size_t>(column - facts_.contacts.columns.data());
    }

    /// Adds what has no column to a text of notes, where that is wanted and there are notes; else it is told.
    void take_rest(std::string& notes, std::vector<rest_part>& rest) {
        if (facts_.rest_to_notes && notes_column()) {
            for (auto const& part : rest) text::append(notes, "\n", part.line());
            rest.clear();
        }
        for (auto const& part : rest) not_taken_.emplace(part.column, part.heading);
    }

    void merge(int row, record const& one, int which) {
        if (facts_.known == known_rows::leave_out)
            return leave_out(row, one.name(), "In the contacts already: " + where(which) + '.');
        std::string filled, differing;
        const auto names = called_by([&](std::string_view key) { return standing_text(key, which); });
        auto rest = rest_of(row, names, true);
        const auto notes = notes_column();
        const bool fills_notes = facts_.rest_to_notes && notes && may_fill(*notes, which);
        std::string further;
        if (fills_notes) {
            take_rest(further, rest);
        } else if (facts_.rest_to_notes && notes) {
            const auto stand = book::text_of(standing(*notes, which));   // an earlier import may have put it there
            std::erase_if(rest, [&](rest_part const& part) { return holds_lines(stand, part.line()); });
        } else {
            take_rest(further, rest);
        }
        const auto differ = [&](std::string const& label, std::string const& content) {
            text::append(differing, "; ", label + " " + content);
        };
        for (std::size_t i = 0; i < facts_.targets.size(); ++i) {
            auto const& target = facts_.targets[i];
            if (facts_.taken[i] < 0) continue;
            if (target.column < 0) {
                if (const auto content = values_.raw(facts_.taken[i], row);
                    target.key != "company" && !content.empty() && !says(names, content))
                    differ(target.label, content);
                continue;
            }
            const auto column = static_cast<std::size_t>(target.column);
            auto content = values_.value(i, row);
            if (fills_notes && column == *notes && !further.empty()) {
                const auto own = book::text_of(content);
                content = own + (own.empty() ? "" : "\n") + std::exchange(further, {});
            }
            if (book::is_blank(content)) continue;
            if (may_fill(column, which)) {
                fill(which, column, content);
                text::append(filled, ", ", target.label);
            } else if (auto const& stands = standing(column, which); differs(target, stands, content)) {
                differ(target.label, values_.shown(column, content));
            }
        }
        if (!further.empty()) {   // the file has no notes of its own
            fill(which, *notes, further);
            filled += std::string{filled.empty() ? "" : ", "} + "Notes";
        }
        std::string untold;
        if (facts_.rest_to_notes)
            for (auto const& part : rest) text::append(untold, "; ", part.heading + " " + part.content);
        if (!untold.empty())
            untold = "Not taken, for it has no column" +
                std::string{notes ? " and something else stands in the notes: " : ": "} + untold + '.';
        if (filled.empty() && differing.empty()) {
            std::string why = "In the contacts already with all of this: " + where(which) + '.';
            if (!rest.empty()) why = "In the contacts already with all that has a column: " + where(which) + '.';
            if (!untold.empty()) note(why, untold);
            return leave_out(row, one.name(), std::move(why));
        }
        std::string why = "Into " + where(which) + ". ";
        why += filled.empty() ? "Nothing was blank there." : "Filled in: " + filled + '.';
        if (!differing.empty()) note(why, "Not taken, for something else stands there: " + differing + '.');
        if (!untold.empty()) note(why, untold);
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
        plan_.fills.push_back({facts_.contacts.sheet, facts_.contacts.first_row + which,
            facts_.contacts.columns[column].column, {}, content, as});
    }

    void add(int row, record const& one, who_it_is const& who, known_answer const& found) {
        std::vector<book::cell> cells(plan_.columns.size());
        for (std::size_t i = 0; i < facts_.targets.size(); ++i)
            if (facts_.targets[i].column >= 0 && facts_.taken[i] >= 0)
                cells[static_cast<std::size_t>(
                    place_[static_cast<std::size_t>(facts_.targets[i].column)])] = values_.value(i, row);
        put_name(cells, one);
        put_rest(cells, row);
        std::string why;
        if (found.alike >= 0)
            why = found.shared == "name"
                ? "The same name stands in " + where(found.alike) + ", but it seems to be somebody else."
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
        return &cells[static_cast<std::size_t>(
            place_[static_cast<std::size_t>(column - facts_.contacts.columns.data())])];
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
            if (!put("company", one.company) && !whole && !put("last_name", one.company))
                put("first_name", one.company);
            return;
        }
        auto parts = one.first.empty() && one.last.empty() ? recognition::name_parts_of(one.full)
                                                           : recognition::name_parts{one.first, one.last, false};
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
    void put_rest(std::vector<book::cell>& cells, int row) {
        const auto names = called_by([&](std::string_view key) {
            auto const* cell = cell_of(cells, key);
            return cell ? book::text_of(*cell) : std::string{};
        });
        auto rest = rest_of(row, names, false);
        auto* notes = cell_of(cells, "notes");
        auto text = notes ? book::text_of(*notes) : std::string{};
        take_rest(text, rest);
        if (notes && !text.empty()) *notes = text;
    }

    import_facts const& facts_;
    recognition::aliases aliases_;
    known_contacts known_;
    int first_;
    import_values values_;
    import_plan plan_;
    std::vector<int> place_;   ///< of each column of the contact sheet among plan_.columns; -1 = ours
    std::vector<int> line_of_added_;
    std::map<int, std::string> not_taken_;   ///< columns of the file with their headings
    std::map<std::pair<int, std::size_t>, book::cell> filled_;
};

}

book::result<import_plan> plan_import(import_facts const& facts) {
    if (facts.file.rows() == 0) return book::refuse("The file " + facts.file.file + " is empty.");
    if (facts.found.header_row < 0)
        return book::refuse("No headings were found in the first 20 rows of " + facts.file.file +
            ". Write a heading over each column (Name, Phone, E-mail and so on) and import it again.");
    std::set<int> used;
    for (std::size_t i = 0; i < facts.targets.size(); ++i)
        if (facts.taken[i] >= 0 && !used.insert(facts.taken[i]).second)
            return book::refuse(
                "A column of the file is chosen twice, the second time for " + facts.targets[i].label + ": leave one.");
    const bool named = std::ranges::any_of(name_keys, [&](std::string_view key) {
        const auto target = std::ranges::find(facts.targets, key, &import_target::key);
        return target != facts.targets.end() &&
            facts.taken[static_cast<std::size_t>(target - facts.targets.begin())] >= 0;
    });
    if (!named)
        return book::refuse("Choose the column that holds the names: a full name, a first or last name, or a company.");
    auto plan = planner{facts}.plan();
    if (plan.rows_in == 0) return book::refuse("The file " + facts.file.file + " has headings and no rows below them.");
    return plan;
}

std::string counted(import_plan const& plan) {
    return text::counted(plan.rows_in, "row") + ": " + std::to_string(plan.rows_added()) + " added, " +
        std::to_string(plan.merged) + " merged, " + std::to_string(plan.left_out) + " left out.";
}

}
