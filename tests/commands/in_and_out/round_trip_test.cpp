// What a book exports comes back as it was: contacts with every kind of cell, as CSV and as cards.
#include "commands/cards/contact_cards.hpp"
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_targets.hpp"
#include "text/fold.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace referralbook::commands {
namespace {

using book::cell;

int below(int end) { return *rc::gen::inRange(0, end); }

std::string one_of(std::vector<std::string> const& all) {
    return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
}

/// Blank, or a text of any kind that a cell holds without outer blanks.
cell any_text() {
    static const std::vector<std::string> texts{"", "", "plain", "=1+1", "+49 30 1234", "-5", "@x", "'quoted", "\"q\"",
        "two\nlines", "a,b;c", "x ::: y", "Ünal ß 日本", "3e+05", "0049", "{field}", "a\\nb\\;c\\,d", "it's", "'=x",
        "100 %"};
    const auto text = one_of(texts);
    return text.empty() ? cell{} : cell{text};
}

cell any_number() {
    static const std::vector<double> numbers{0, 1, -2.5, 300000, 49300000000, 9007199254740991, 0.1, 1e-7, 1234567.89};
    return numbers[static_cast<std::size_t>(below(static_cast<int>(numbers.size())))];
}

/// A name nobody else in the book has; firms, couples, titles and degrees among them.
std::string name_number(int i) {
    static const std::vector<std::string> forms{"Anna # Kern", "Kern#, Anna", "Dr. Huber#", "Ortega y Gasset#, José",
        "Anna Kern#, LPC", "Mr & Mrs Fenwick#", "Jan van der Berg#", "King#, Martin, Jr.", "Kline# & Lamb",
        "Dental # Praxis"};
    // Numbers in letters: digits are no part of names.
    static const std::vector<std::string> apart{"Alba", "Brix", "Cord", "Dorn", "Eckl", "Falk", "Gries", "Hohl"};
    auto name = one_of(forms);
    name.replace(name.find('#'), 1, apart[static_cast<std::size_t>(i)]);
    return name;
}

sheet_table book_of(int rows, bool two_columns) {
    sheet_table table;
    table.sheet = "Sheet1";
    table.first_row = 1;
    if (two_columns)
        table.columns = {{0, "Vorname", "first_name", false}, {1, "Nachname", "last_name", false}};
    else
        table.columns = {{0, "Name", "who", false}, {1, "Company", "company", false}};
    const std::vector<sheet_column> more{{2, "Tel.", "phone", false}, {3, "E-mail", "email", false},
        {4, "Received", "received", false}, {5, "Shoe size", "", false}, {6, "Remarks on it", "", false},
        {7, "Notes", "notes", false}, {8, "Mobil", "", false}, {9, "Straße", "", false}, {10, "PLZ", "", false},
        {11, "Ort", "", false}, {12, "Fax", "", false}, {13, "Web page", "", false}, {14, "Beruf", "", false},
        {15, "Postfach", "", false}, {16, "Band", "band", true}};
    table.columns.insert(table.columns.end(), more.begin(), more.end());
    table.cells.resize(table.columns.size());
    for (int i = 0; i < rows; ++i) {
        const auto put = [&](std::size_t column, cell content, bool is_date = false) {
            table.cells[column].push_back({std::move(content), is_date});
        };
        if (two_columns) {
            static const std::vector<std::string> firsts{"Anna", "Dr. Sibel", "Jan Willem", "Maria & Robert", "J.R."};
            static const std::vector<std::string> lasts{
                "Alba", "van der Brix", "Cord Jr.", "Dorn, LPC", "Eckl-Kern", "O'Falk", "Gries y Gasset", "Hohl"};
            put(0, one_of(firsts));
            put(1, lasts[static_cast<std::size_t>(i)]);
        } else {
            put(0, name_number(i));
            put(1, below(3) ? cell{} : cell{one_of({"Kern Dental", "Nord GmbH", "Falk Ltd"})});
        }
        const auto digits = std::to_string(i);
        const auto phone = one_of({"", "+49 30 555" + digits, "(0171) 55" + digits + "-1; 030 99" + digits + "1",
            "937-555-010" + digits + " / 937-555-019" + digits});
        put(2, phone.empty() ? cell{} : cell{phone});
        put(3, cell{"person" + digits + "@x" + digits + ".example"});
        put(4, below(2) ? cell{} : cell{46000.0 + below(500)}, true);
        put(5, below(2) ? cell{} : any_number());
        put(6, any_text());
        put(7, any_text());
        put(8,
            below(2) ? cell{}
                     : cell{one_of({"0171 4455", "017144556 / 017144557", "+49 171 445566", "none"}) + digits});
        put(9, below(2) ? cell{} : cell{one_of({"Marktplatz 3", "Am Holzweg 7, Hof", "4 High St\nRear"})});
        put(10, below(2) ? cell{} : cell{"8402" + digits});
        put(11, below(2) ? cell{} : cell{one_of({"Landshut", "Kumhausen, Ost"})});
        put(12, below(2) ? cell{} : cell{"0871 4455" + digits});
        put(13, below(2) ? cell{} : cell{one_of({"www.kern.example", "https://nord.example/a;b", "see card"})});
        put(14, below(2) ? cell{} : cell{one_of({"Zimmerer", "Arzt, Notar"})});
        put(15, below(2) ? cell{} : cell{one_of({"12 34", "PF 5, Hof"})});
        put(16, cell{"A"});
    }
    return table;
}

sheet_table emptied(sheet_table table) {
    // The user's columns tell by a cell each what they keep.
    for (std::size_t column = 0; column < table.cells.size(); ++column) {
        table.cells[column].assign(1, {});
        if (table.columns[column].heading == "Shoe size") table.cells[column][0] = {1.0};
    }
    return table;
}

std::string differences(sheet_table const& book, import_plan const& plan, bool cards) {
    std::string result;
    if (plan.rows_added() != book.rows()) return std::to_string(plan.rows_added()) + " rows came back";
    for (int row = 0; row < book.rows(); ++row)
        for (std::size_t i = 0; i < plan.columns.size(); ++i) {
            const auto was = book::text_of(exact_text(book.at(i, row), book.origin));
            const auto is = book::text_of(
                exact_text({plan.added[static_cast<std::size_t>(row)][i], book.at(i, row).is_date}, book.origin));
            // A card tells of a firm that it is one: by its company.
            const bool firm = cards && book.columns[i].key == "company" && was.empty() && is == book.text("who", row);
            if (was != is && !firm) result += book.columns[i].heading + ": \"" + was + "\" is \"" + is + "\"\n";
        }
    return result;
}

RC_GTEST_PROP(contacts_of_any_book, come_back_as_they_were, ()) {
    const auto book = book_of(1 + below(8), below(2) == 1);
    const auto text = csv_of(book).text;
    auto rows = table_of(formats::read_csv(text, formats::delimiter_of(text)));
    rows.file = "people.csv";
    const auto from_rows = plan_import(import_facts_of(std::move(rows), emptied(book), {}));
    RC_LOG() << text;
    RC_ASSERT(from_rows.has_value());
    RC_ASSERT(differences(book, *from_rows, false) == "");
    const auto cards_text = vcards_of(book).text;
    RC_LOG() << cards_text;
    std::set<std::string> headings;
    for (auto const& column : book.columns) headings.insert(text::folded(column.heading));
    auto cards = joined(table_of(formats::read_vcards(cards_text)), headings);
    cards.file = "people.vcf";
    const auto from_cards = plan_import(import_facts_of(std::move(cards), emptied(book), {}));
    RC_ASSERT(from_cards.has_value());
    RC_ASSERT(differences(book, *from_cards, true) == "");
}

}
}
