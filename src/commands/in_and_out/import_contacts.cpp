#include "commands/in_and_out/import_contacts.hpp"

#include "commands/in_and_out/called.hpp"
#include "commands/in_and_out/contacts_to_be.hpp"
#include "commands/in_and_out/import_rest.hpp"
#include "commands/in_and_out/import_values.hpp"
#include "commands/in_and_out/known_contacts.hpp"
#include "commands/in_and_out/not_a_contact.hpp"
#include "commands/in_and_out/row_merger.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/tables/heading_match.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace referralbook::commands {

namespace {

enum class cell_holds { words, a_date };

void note(std::string& text, std::string_view more) {
    if (!text.empty()) text += ' ';
    text += more;
}

/// `text`: what stands under a key of the schema.
template <class F> who_it_is who_of(std::string name, F const& text) {
    auto email = text("email"), phone = text("phone");
    auto who = who_it_is_of(std::move(name), email, phone);
    who.company = text("company");
    who.moved_to = text("moved_to");
    who.details = {std::move(email), std::move(phone), who.company, text("area"), text("city"), text("postcode")};
    return who;
}

std::string name_in_book(sheet_table const& contacts, int row) {
    auto name = contacts.text("who", row);
    if (name.empty()) name = book::text_of(contacts.text("first_name", row) + ' ' + contacts.text("last_name", row));
    return name.empty() ? contacts.text("company", row) : name;
}

/// Takes the rows of a file, one after the other: each becomes a contact, goes into one, or is left out.
class import_planner {
public:
    explicit import_planner(import_facts const& facts)
        : facts_{facts}, aliases_{facts.aliases}, known_{aliases_, facts.not_the_same}, values_{facts},
          contacts_{facts, values_, plan_}, rest_{facts, values_, facts.rest_to_notes && contacts_.notes()} {
        for (int row = 0; row < facts.contacts.rows(); ++row)
            if (!facts.contacts.blank(row))
                known_.add(row, who_of(name_in_book(facts.contacts, row), [&](std::string_view key) {
                    return facts_.contacts.text(key, row);
                }));
    }

    import_plan plan() {
        const int end = end_of_table();
        for (int row = facts_.found.first_data_row; row < end; ++row)
            if (facts_.file.of_cards || !is_blank_row(facts_.file, row)) take(row);
        plan_.remarks = facts_.file.remarks;
        if (const int blocks = facts_.file.blocks; blocks > 1)
            plan_.remarks.push_back(writes_.tr(
                "The file has {1} tables of the same headings beside each other; all of them were read.", blocks));
        if (facts_.file.more_beside)
            plan_.remarks.push_back(
                writes_.tr("What stands to the right of these tables, under no heading, was not read."));
        using text::to_say;
        tell_untouched(0, facts_.found.header_row - facts_.found.header_lines + 1,
            to_say("Row {1} stands above the headings and was not read."),
            to_say("Rows {1} to {2} stand above the headings and were not read."));
        tell_untouched(end, facts_.file.rows(),
            to_say("Row {1} stands below the table, under headings of their own and was not read."),
            to_say("Rows {1} to {2} stand below the table, under headings of their own and were not read."));
        for (auto& remark : values_.remarks(rest_.not_taken())) plan_.remarks.push_back(std::move(remark));
        plan_.unclear_dates = values_.unclear();
        return std::move(plan_);
    }

private:
    /// Where another table begins below, else the end of the file. Its title stands alone above its headings.
    int end_of_table() const {
        const int next = headings_of_next_table();
        if (next == facts_.file.rows()) return next;
        int title = next;
        while (title - 1 > facts_.found.header_row && filled_cells(facts_.file, title - 1) == 1) --title;
        return title - 1 > facts_.found.header_row && is_blank_row(facts_.file, title - 1) ? title : next;
    }

    /// Below a blank row, so that words in the cells of a contact are none: "Name, Fax" of a list that was not
    /// recognised as one of contacts, too.
    int headings_of_next_table() const {
        const int known = facts_.found.next_table_row;
        const int end = known > facts_.found.header_row ? known : facts_.file.rows();
        bool below_blank = false;
        for (int row = facts_.found.first_data_row; row < end && !facts_.file.of_cards; ++row) {
            const int filled = filled_cells(facts_.file, row);
            if (below_blank && filled >= 2 && !is_heading_again(facts_.file, facts_.found, row) && are_headings(row))
                return row;
            below_blank = filled == 0 || (below_blank && filled == 1);   // or its title
        }
        return end;
    }

    bool are_headings(int row) const {
        for (int column = 0; column < facts_.file.columns; ++column)
            if (const auto text = book::text_of(facts_.file.at(row, column).value); !text.empty())
                if (const auto match = recognition::match_heading(text); !match.known || !match.whole) return false;
        return true;
    }

    /// A remark on rows that belong to no contact.
    void tell_untouched(int from, int end, std::string_view one, std::string_view several) {
        int count = 0, first = -1, last = -1;
        for (int row = from; row < end; ++row) {
            if (is_blank_row(facts_.file, row)) continue;
            ++count;
            if (first < 0) first = row;
            last = row;
        }
        if (count == 0) return;
        plan_.remarks.push_back(writes_.tr(count == 1 ? one : several, line_of(first), line_of(last)));
    }

    int line_of(int row) const { return facts_.file.lines[static_cast<std::size_t>(row)]; }

    void say(int row, std::string_view who, std::string_view result, std::string why) {
        plan_.report.push_back({line_of(row), std::string{who}, std::string{result}, std::move(why)});
    }

    void leave_out(int row, std::string_view who, std::string why) {
        ++plan_.left_out;
        say(row, who, writes_.tr("Left out"), std::move(why));
    }

    void take(int row) {
        ++plan_.rows_in;
        if (!facts_.file.of_cards && is_heading_again(facts_.file, facts_.found, row))
            return leave_out(row, "", writes_.tr("The headings stand here once more."));
        if (const auto kind = facts_.file.of_cards ? row_is::a_contact : kind_of_row(facts_.file, row);
            kind == row_is::page_number)
            return leave_out(row, "", writes_.tr("This is the number of a page."));
        else if (kind == row_is::total_or_footer || page_titles_.contains(row))
            return leave_out(row, "", writes_.tr("This is a total, a footer or a divider of the list."));
        const auto one = name_in_file_of(values_, row);
        const auto who = who_of(one.name(), [&](std::string_view key) { return values_.text(key, row); });
        const auto found = known_.find(who);
        if (found.several)
            return leave_out(row, one.name(),
                writes_.tr("This name stands in the contacts more than once ({1} and others), and nothing tells which "
                           "one is meant. Fill in by hand what is new.",
                    contacts_.where(found.which)));
        if (found.which >= 0) {
            merge(row, one, found.which);
            return known_.learn(found.which, who);   // the rows behind may share what came with this one
        }
        if (recognition::name_key(one.name()).empty())
            return leave_out(row, one.name(), writes_.tr("No name stands in this row."));
        add(row, one, who, found);
    }

    void add(int row, name_in_file const& one, who_it_is const& who, known_answer const& found) {
        auto cells = contacts_.new_row(row, one);
        put_rest(cells, row);
        auto why = found.alike >= 0 ? told_of_alike(found) : std::string{};
        for (auto const& doubt : values_.doubts(row)) note(why, doubt);
        const bool by_parts = !values_.name_of_parts(row).empty();
        if (by_parts && why.empty()) ++plan_.named_by_parts;
        if (by_parts && !why.empty()) note(why, writes_.tr("The name is that of the first and the last name."));
        if (!why.empty()) say(row, one.name(), writes_.tr("Added"), std::move(why));
        known_.add(contacts_.rows(), who);
        contacts_.add(std::move(cells), line_of(row));
    }

    /// Why somebody who is there was not taken for the one in the file.
    std::string told_of_alike(known_answer const& found) const {
        const auto where = contacts_.where(found.alike);
        switch (found.shared) {
        case in_common::name: break;
        case in_common::name_of_another_company:
            return writes_.tr("The same name stands in {1}, of another company: they are two.", where);
        case in_common::email: return writes_.tr("Shares its e-mail with {1}, under another name.", where);
        case in_common::phone: return writes_.tr("Shares its phone with {1}, under another name.", where);
        }
        return writes_.tr("The same name stands in {1}, but it seems to be somebody else.", where);
    }

    /// What has no column of its own, as lines of the notes.
    void put_rest(std::vector<book::cell>& cells, int row) {
        const called names{aliases_, [&](std::string_view key) {
                               auto const* cell = contacts_.cell_of(cells, key);
                               return cell ? book::text_of(*cell) : std::string{};
                           }};
        auto rest = rest_.of(row, names, row_becomes::new_row);
        auto* notes = contacts_.cell_of(cells, "notes");
        auto text = notes ? book::text_of(*notes) : std::string{};
        rest_.take(text, rest);
        if (notes && !text.empty()) *notes = text;
    }

    void merge(int row, name_in_file const& one, int which) {
        const auto where = contacts_.where(which);
        if (facts_.known == known_rows::leave_out)
            return leave_out(row, one.name(), writes_.tr("In the contacts already: {1}.", where));
        const auto [changed, filled, differing, untold, no_rest] = merger_.merge(row, which);
        if (changed.empty() && filled.empty() && differing.empty()) {
            auto why = no_rest ? writes_.tr("In the contacts already with all of this: {1}.", where)
                               : writes_.tr("In the contacts already with all that has a column: {1}.", where);
            if (!untold.empty()) note(why, untold);
            return leave_out(row, one.name(), std::move(why));
        }
        auto why = writes_.tr("Into {1}.", where);
        if (!filled.empty())
            note(why, writes_.tr("Filled in: {1}.", filled));
        else if (changed.empty())
            note(why, writes_.tr("Nothing was blank there."));
        if (!changed.empty()) note(why, writes_.tr("Changed: {1}.", changed));
        if (!differing.empty()) note(why, writes_.tr("Not taken, for something else stands there: {1}.", differing));
        if (!untold.empty()) note(why, untold);
        for (auto const& doubt : values_.doubts(row)) note(why, doubt);
        ++plan_.merged;
        say(row, one.name(), writes_.tr("Merged"), std::move(why));
    }

    import_facts const& facts_;
    text::language const& writes_{facts_.writes};
    std::set<int> page_titles_ = titles_of_pages(facts_.file, facts_.found);
    recognition::aliases aliases_;
    known_contacts known_;
    import_values values_;
    import_plan plan_;
    contacts_to_be contacts_;
    import_rest rest_;
    row_merger merger_{facts_, aliases_, values_, contacts_, rest_, plan_};
};

}

namespace {

/// Writes into the added rows which bought list they are of; columns that the contacts lack are made at their right.
void say_where_from(import_plan& plan, import_facts const& facts) {
    if (plan.added.empty()) return;
    auto const& contacts = facts.contacts;
    int free = 0;
    for (auto const& column : contacts.columns) free = std::max(free, column.column + 1);
    const auto write = [&](std::string_view key, book::cell const& content, cell_holds what) {
        if (book::is_blank(content)) return;
        auto const* column = contacts.column_of(key);
        if (column && column->ours) return;
        const int at = column ? column->column : free++;
        auto place = static_cast<std::size_t>(std::ranges::find(plan.columns, at) - plan.columns.begin());
        if (place == plan.columns.size()) {
            plan.columns.push_back(at);
            plan.dates.push_back(what == cell_holds::a_date);
            for (auto& row : plan.added) row.emplace_back();
        }
        for (auto& row : plan.added)
            if (book::is_blank(row[place])) row[place] = content;
        if (!column)
            plan.fills.push_back({contacts.sheet, contacts.first_row - 1, at, {},
                facts.writes.trc(text::heading_word, book::column(book::table_id::contacts, key).header), {}});
    };
    if (!facts.bought.from.empty()) write("bought_from", facts.bought.from, cell_holds::words);
    if (facts.bought.as_of)
        write("list_of", book::serial_of_day(*facts.bought.as_of, contacts.origin), cell_holds::a_date);
    if (!facts.bought.basis.empty()) write("basis", facts.bought.basis, cell_holds::words);
    if (!contacts.column_of("verified")) {
        const int at = free++;
        plan.fills.push_back({contacts.sheet, contacts.first_row - 1, at, {},
            facts.writes.trc(text::heading_word, book::column(book::table_id::contacts, "verified").header), {}});
    }
}

}

book::result<import_plan> plan_import(import_facts const& facts) {
    auto const& say = facts.say;
    if (facts.file.rows() == 0) return book::refuse(say.tr("The file {1} is empty.", facts.file.file));
    if (facts.file.of_cards && facts.file.rows() == 1) {   // the headings
        auto told = say.tr("The file {1} holds no contacts.", facts.file.file);
        for (auto const& remark : facts.file.remarks) text::append_part(told, " ", remark);
        return book::refuse(std::move(told));
    }
    if (facts.found.several_rows_a_contact)
        return book::refuse(say.tr(
            "In {1} each contact stands in several rows: a name, and below it the street, the town and so on. Put "
            "every contact into one row, with a heading over each column (Name, Street, Town, Phone), and import it "
            "again.",
            facts.file.file));
    if (facts.found.header_row < 0)
        return book::refuse(say.tr(
            "No headings were found in the first {1} rows of {2}. Write a heading over each column (Name, Phone, "
            "E-mail and so on) and import it again.",
            20, facts.file.file));
    std::set<int> used;
    for (std::size_t i = 0; i < facts.targets.size(); ++i)
        if (facts.taken[i] >= 0 && !used.insert(facts.taken[i]).second)
            return book::refuse(say.tr(
                "A column of the file is chosen twice, the second time for {1}: leave one.", facts.targets[i].label));
    const bool named = std::ranges::any_of(name_keys, [&](std::string_view key) {
        const auto target = std::ranges::find(facts.targets, key, &import_target::key);
        return target != facts.targets.end() &&
            facts.taken[static_cast<std::size_t>(target - facts.targets.begin())] >= 0;
    });
    if (!named)
        return book::refuse(
            say.tr("Choose the column that holds the names: a full name, a first or last name, or a company."));
    auto plan = import_planner{facts}.plan();
    if (facts.bought.is_bought()) say_where_from(plan, facts);
    if (plan.rows_in == 0)
        return book::refuse(say.tr("The file {1} has headings and no rows below them.", facts.file.file));
    return plan;
}

}
