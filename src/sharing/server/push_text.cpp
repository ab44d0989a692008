#include "sharing/server/push_text.hpp"
#include "sharing/server/json.hpp"
#include "sharing/server/sql_text.hpp"
#include "sharing/shared_table.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <ranges>
#include <set>
#include <utility>

namespace referralbook::sharing {

namespace {

using edits_of_table = std::vector<std::pair<edit const*, std::size_t>>;   // with the place of each in the push

/// Texts with a sign between them.
class listing {
public:
    explicit listing(std::string_view between = ",") : between_{between} {}
    listing& add(std::string_view text) {
        if (!all_.empty()) all_ += between_;
        all_ += text;
        return *this;
    }
    std::string const& text() const { return all_; }

private:
    std::string_view between_;
    std::string all_;
};

std::string name_of(shared_column const& column) { return '"' + column.sql_name + '"'; }
std::string name_of(shared_table const& table) { return std::string{"rb."}.append(table.sql_name); }

// What the typed columns cannot hold: cells of another type, of a column that the server lacks, and the user's own.
std::string odd_of(record const& cells, shared_table const& table, server_tables const& there) {
    record odd;
    for (auto const& [name, content] : cells) {
        auto const* column = table.find(name);
        const bool has_column = column && there.has(table, *column);
        const bool kept_elsewhere = has_column && typed_value_of(content, *column).is_exact;
        // A blank in a column that was missing is said as well: the column may have come since, filled out of `odd`.
        if (!kept_elsewhere && (!book::is_blank(content) || (column && !has_column))) odd.emplace(name, content);
    }
    return "cast(" + sql_literal(json_of(odd, table)) + " as jsonb)";
}

constexpr double most_number = 1e15;           // beyond that it is a slip
constexpr std::int64_t most_ahead = 100'000;   // of the last number that was given: as well

class push_writer {
public:
    explicit push_writer(push const& what)
        : what_{what}, book_{sql_literal(what.book)}, operation_{sql_literal(what.operation)},
          accepted_{" from rb.book b where b.id=" + book_ + " and b.push=" + operation_} {}

    std::string text() {
        statements_.add("select last from rb.book where id=" + book_ + " for update").add(claim());
        for (auto const& table : shared_tables())
            if (const auto edits = edits_of(table.table); !edits.empty()) write(table, edits);
        statements_.add(history()).add(
            std::string{"select cast(last as text),to_char(clock_timestamp(),'YYYY-MM-DD HH24:MI')"} +
            (given().empty() ? "" : ",cast(last_no as text)") + " from rb.book where id=" + book_ +
            " and push=" + operation_);
        return statements_.text();
    }

private:
    edits_of_table edits_of(book::table_id table) const {
        edits_of_table found;
        for (std::size_t place = 0; place < what_.edits.size(); ++place)
            if (what_.edits[place].row.table == table) found.emplace_back(&what_.edits[place], place);
        return found;
    }

    // Numbers that were typed or joined are not given once more; one far above all others is a slip, and not followed.
    std::string given() const {
        std::int64_t highest = 0;
        std::set<std::int64_t> far;
        for (const auto number : referral_numbers_in(what_.edits))
            if (number <= most_ahead)
                highest = std::max(highest, number);
            else
                far.insert(number);
        if (highest < 1 && far.empty()) return {};
        auto text = ",last_no=greatest(last_no," + std::to_string(highest);
        for (const auto number : far) {
            const auto digits = std::to_string(number);
            text += ",case when " + digits + "<=last_no+" + std::to_string(most_ahead) + " then " + digits + " end";
        }
        return text + ")";
    }

    // The numbers are taken, and the book marked with this push, only if no row of it has moved on.
    std::string claim() const {
        const auto seen = std::to_string(what_.seen);
        auto text = "update rb.book set last=last+" + std::to_string(what_.edits.size()) + ",push=" + operation_ +
            given() + " where id=" + book_ + " and last>=" + seen;
        for (auto const& table : shared_tables()) {
            listing ids;
            for (auto const& [one, place] : edits_of(table.table)) ids.add(sql_literal(one->row.id));
            if (!ids.text().empty())
                text += " and not exists(select 1 from " + name_of(table) + " where book=" + book_ + " and id in (" +
                    ids.text() + ") and rev>" + seen + ")";
        }
        return text;
    }

    std::string number_of(std::size_t place) const {
        return "b.last-" + std::to_string(what_.edits.size() - 1 - place);
    }

    void write(shared_table const& table, edits_of_table const& edits) {
        edits_of_table added;
        for (auto const& [one, place] : edits) switch (one->kind) {
            case edit_kind::added: added.emplace_back(one, place); break;
            case edit_kind::changed:
                statements_.add(update(table, one->row.id, place, cells(table, one->after)));
                break;
            case edit_kind::deleted: statements_.add(update(table, one->row.id, place, "gone=true")); break;
            }
        if (!added.empty()) statements_.add(insert(table, added));
    }

    std::string cells(shared_table const& table, record const& after) const {
        listing set, names;
        for (auto const& [name, content] : after) {
            if (auto const* column = table.find(name); column && what_.tables.has(table, *column))
                set.add(name_of(*column) + "=" + sql_value(content, *column));
            names.add(sql_literal(name));
        }
        set.add("odd=(r.odd-array[" + names.text() + "])||" + odd_of(after, table, what_.tables));
        return set.text();
    }

    std::string update(
        shared_table const& table, std::string_view id, std::size_t place, std::string const& what) const {
        return "update " + name_of(table) + " r set rev=" + number_of(place) + "," + what + accepted_ +
            " and r.book=b.id and r.id=" + sql_literal(id);
    }

    // A row that was deleted before comes back with the new content.
    std::string insert(shared_table const& table, edits_of_table const& added) const {
        listing names, again, lines;
        for (auto const& column : table.columns) {
            if (!what_.tables.has(table, column)) continue;
            names.add(name_of(column));
            again.add(name_of(column) + "=excluded." + name_of(column));
        }
        for (auto const& [one, place] : added) {
            listing line;
            line.add(sql_literal(one->row.id)).add(std::to_string(what_.edits.size() - 1 - place));
            for (auto const& column : table.columns)
                if (what_.tables.has(table, column)) line.add(sql_value(cell_of(one->after, column.key), column));
            lines.add("(" + line.add(odd_of(one->after, table, what_.tables)).text() + ")");
        }
        return "insert into " + name_of(table) + "(book,id,rev," + names.text() +
            ",odd) select b.id,v.id,b.last-v.back," + names.text() + ",v.odd from rb.book b,(values " + lines.text() +
            ") v(id,back," + names.text() + ",odd) where b.id=" + book_ + " and b.push=" + operation_ +
            " on conflict(book,id) do update set gone=false,rev=excluded.rev," + again.text() + ",odd=excluded.odd";
    }

    std::string history() const {
        listing lines;
        for (std::size_t place = 0; place < what_.edits.size(); ++place) {
            auto const& one = what_.edits[place];
            auto const& table = *find_shared(one.row.table);
            listing line;
            line.add(std::to_string(place)).add(sql_literal(table.sql_name)).add(sql_literal(one.row.id));
            line.add(sql_literal(std::string(1, static_cast<char>(one.kind))));
            line.add(sql_literal(json_of(one.before, table))).add(sql_literal(json_of(one.after, table)));
            lines.add("(" + line.text() + ")");
        }
        return "insert into rb.change(book,no,op,part,tab,id,kind,before,after,desk,who,title) select b.id,b.last-" +
            std::to_string(what_.edits.size() - 1) + "+v.part,b.push,v.part,v.tab,v.id,cast(v.kind as \"char\")," +
            "cast(v.before as jsonb),cast(v.after as jsonb),cast(" + sql_literal(what_.desk) + " as uuid)," +
            sql_literal(what_.who) + "," + sql_literal(what_.title) + " from rb.book b,(values " + lines.text() +
            ") v(part,tab,id,kind,before,after) where b.id=" + book_ + " and b.push=" + operation_;
    }

    push const& what_;
    std::string book_, operation_, accepted_;
    listing statements_{";\n"};
};

}

std::vector<std::int64_t> referral_numbers_in(std::span<edit const> edits) {
    std::vector<std::int64_t> numbers;
    for (auto const& one : edits)
        if (one.row.table == book::table_id::referrals)
            if (const auto cell = cell_of(one.after, "number"); auto const* number = std::get_if<double>(&cell))
                if (*number >= 1 && *number <= most_number) numbers.push_back(static_cast<std::int64_t>(*number));
    return numbers;
}

std::string push_text(push const& what) { return push_writer{what}.text(); }

std::string numbers_text(std::string_view book, int count) {
    return "update rb.book set last_no=last_no+" + std::to_string(count) + " where id=" + sql_literal(book) +
        " returning cast(last_no as text)";
}

}
