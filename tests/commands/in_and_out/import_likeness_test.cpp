// What an import takes for the same: numbers in the office's own columns, firms and people in two spellings, lists of
// clients and of those who refer; and what it takes for nothing.
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/imported_list.hpp"
#include "formats/vcard.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using namespace tests_of_import;

const columns own_numbers{{"Name", "who"}, {"Phone", "phone"}, {"Mobile", ""}, {"Fax", ""}, {"Work phone", ""},
    {"Second e-mail", ""}, {"E-mail", "email"}};

TEST(the_same_number_in_a_column_of_the_office, is_no_difference) {
    const std::pair<const char*, const char*> same[]{{"0171 5550100", "+49 171 5550100"},
        {"0731 5550123", "0731/5550123"}, {"0731 5550123", "(0731) 555 0123"}, {"512-555-0101", "(512) 555-0101"},
        {"512-555-0101", "+1 512 555 0101"}, {"512.555.0101", "5125550101"}, {"01 42 00 00 01", "+33 1 42 00 00 01"},
        {"0171 5550100", "0171-5550100"}, {"+49 171 5550100", "0049 171 5550100"}, {"0731 5550123", "0731 555 01 23"}};
    for (const auto* column : {"Mobile", "Fax", "Work phone"})
        for (auto const& [stands, comes] : same) {
            std::vector<std::string> row{"Anna Kern", "", "", "", "", "", "a@kern.example"};
            for (std::size_t i = 0; i < own_numbers.size(); ++i)
                if (own_numbers[i].first == column) row[i] = stands;
            const auto one = import("Name;" + std::string{column} + ";E-mail\nAnna Kern;" + comes + ";a@kern.example\n",
                contacts(own_numbers, {row}));
            EXPECT_THAT(one.plan.fills, IsEmpty()) << column << stands << comes;
            for (auto const& line : one.plan.report)
                EXPECT_EQ(line.why.find("Not taken"), std::string::npos) << line.why;
        }
}

TEST(another_number_in_a_column_of_the_office, is_told) {
    const auto one = import("Name;Mobile;E-mail\nAnna Kern;0171 999999;a@kern.example\n",
        contacts(own_numbers, {{"Anna Kern", "", "0171 5550100", "", "", "", "a@kern.example"}}));
    EXPECT_FALSE(one.plan.report.empty());
}

TEST(a_firm_or_a_person_in_two_spellings, is_one_at_one_number) {
    const std::pair<const char*, const char*> same[]{{"Blaine Dental", "Blaine Dental PLLC"}, {"Brandt GmbH", "Brandt"},
        {"Smith & Jones LLP", "Smith and Jones LLP"}, {"Saint Mary Clinic", "St. Mary Clinic"},
        {"Jürgen Müller", "Juergen Mueller"}, {"Weiß GmbH", "Weiss GmbH"}, {"Weiss & Söhne", "Weiß & Soehne"},
        {"Kern Dental", "Kern Dental, LLC"}, {"Praxis Dr. Böhm", "Praxis Dr. Boehm"}, {"Roux SARL", "Roux SAS"},
        {"Hale Law Inc.", "Hale Law"}, {"Schröder GmbH & Co. KG", "Schroeder GmbH"},
        {"Björn Köhler", "Bjoern Koehler"}};
    for (auto const& [stands, comes] : same) {
        const auto one = import("Name;Phone\n\"" + std::string{comes} + "\";0731 5550123\n",
            contacts(plain, {{stands, "", "0731 5550123", "", ""}}));
        EXPECT_EQ(one.plan.rows_added(), 0) << stands << " / " << comes;
    }
    for (auto const& [stands, comes] : {std::pair{"Blaine Dental", "Blaine Physio"}, {"Kern Dental", "Falk Dental"},
             {"Anna Kern", "Kern GmbH"}, {"Karl Müller", "Anna Mueller"}, {"Kern Dental North", "Kern Dental South"},
             {"Smith & Jones LLP", "Smith & Reed LLP"}, {"Herr Müller", "Frau Mueller"}}) {
        const auto one = import("Name;Phone\n" + std::string{comes} + ";0731 5550123\n",
            contacts(plain, {{stands, "", "0731 5550123", "", ""}}));
        EXPECT_EQ(one.plan.rows_added(), 1) << stands << " / " << comes;
    }
    const auto two = import("Name;E-mail\nAnne Kern;info@kern.example\n",
        contacts(plain, {{"Anna Kern", "", "", "info@kern.example", ""}}));
    EXPECT_EQ(two.plan.rows_added(), 1);
    // At the mailbox of the office, too.
    const auto info = import("Name;E-mail\nBrandt;info@brandt.example\n",
        contacts(plain, {{"Brandt GmbH", "", "", "info@brandt.example", ""}}));
    EXPECT_EQ(info.plan.rows_added(), 0);
}

TEST(a_list_of_clients, brings_the_clients) {
    for (const auto* headings : {"Client,Cell,Email,Referred by,Date", "Kunde;Telefon;E-Mail;Empfohlen von;Datum",
             "Patient;Phone;Email;Referred by;Date", "Mandant;Telefon;E-Mail;Empfohlen von;Datum",
             "Client;Téléphone;E-mail;Recommandé par;Date", "Cliente;Teléfono;Correo;Recomendado por;Fecha",
             "Cliente;Telefono;E-mail;Segnalato da;Data", "Klant;Telefoon;E-mail;Aanbevolen door;Datum",
             "Cliente;Telefone;E-mail;Indicado por;Data", "Paziente;Telefono;E-mail;Inviato da;Data"}) {
        const std::string line{headings};
        const char sign = line.contains(';') ? ';' : ',';
        std::string rows;
        for (auto const* row : {"Anna Kern|512-555-0101|a@k.example|Ruth Holt|2025-03-04",
                 "Tom Reed|512-555-0102|t@r.example|Ruth Holt|2025-03-05",
                 "Ida Lamb|512-555-0103|i@l.example|Sam Moss|2025-03-06"}) {
            std::string text{row};
            std::ranges::replace(text, '|', sign);
            rows += text + '\n';
        }
        const auto one = import(line + '\n' + rows,
            contacts({{"Name", "who"}, {"Phone", "phone"}, {"E-mail", "email"}, {"Referred by", "referred_by"}}));
        EXPECT_EQ(one.at("Name"), "Anna Kern") << headings;
        EXPECT_EQ(one.at("E-mail"), "a@k.example") << headings;
        EXPECT_EQ(one.at("Referred by"), "Ruth Holt") << headings;
    }
}

TEST(cells_without_a_value, fill_no_column_of_the_office) {
    const columns own{{"Name", "who"}, {"Phone", "phone"}, {"Zip", ""}, {"Mobile", ""}, {"Street", ""}, {"Fax", ""},
        {"Town", ""}, {"Website", ""}, {"Hobby", ""}};
    for (const auto* nothing :
        {"NaN", "nan", "n/a", "None", "-", "unknown", "k.A.", "keine", "NULL", "--", "#N/A", "?", "tbd"}) {
        const std::string cell{nothing};
        const auto one = import("Name;Phone;Zip;Mobile;Street;Fax;Website\nAnna Kern;0731 1234567;" + cell + ';' +
                cell + ';' + cell + ';' + cell + ';' + cell + '\n',
            contacts(own));
        for (const auto* heading : {"Zip", "Mobile", "Street", "Fax", "Website"})
            EXPECT_EQ(one.at(heading), "") << heading << nothing;
    }
    // Any word may be meant elsewhere, and None and Na are towns.
    const auto kept = import("Name;Phone;Town;Hobby\nAnna Kern;0731 1234567;None;none\n", contacts(own));
    EXPECT_EQ(kept.at("Town"), "None");
    EXPECT_EQ(kept.at("Hobby"), "none");
    EXPECT_EQ(import("Name;Phone;Town;Hobby\nAnna Kern;0731 1234567;NaN;nan\n", contacts(own)).at("Hobby"), "");
}

TEST(numbers_that_a_program_counted_with, are_digits_of_telephones_and_codes) {
    const columns own{
        {"Name", "who"}, {"Phone", "phone"}, {"Zip", ""}, {"Mobile", ""}, {"Client no.", ""}, {"Version", ""}};
    const std::pair<const char*, const char*> numbers[]{{"5125550101.0", "5125550101"}, {"5.125550103e9", "5125550103"},
        {"5.125550103e+09", "5125550103"}, {"5.125550103E+09", "5125550103"}, {"5,125550103E+09", "5125550103"},
        {"15125550101.0", "15125550101"}, {"1.5125550101e10", "15125550101"}, {"4971155501.0", "4971155501"},
        {"7315550123.0", "7315550123"}, {"512-555-0101", "512-555-0101"}, {"512.555.0101", "512.555.0101"}};
    for (auto const& [written, digits] : numbers) {
        const auto one = import(
            "Name;Phone;Mobile\nAnna Kern;" + std::string{written} + ';' + written + '\n', contacts(own));
        EXPECT_EQ(one.at("Phone"), digits) << written;
        EXPECT_EQ(one.at("Mobile"), digits) << written;
    }
    for (auto const& [written, digits] :
        {std::pair{"8540.0", "8540"}, {"89073.0", "89073"}, {"78701.0", "78701"}, {"89073", "89073"}})
        EXPECT_EQ(
            import("Name;Phone;Zip\nAnna Kern;0731 5550123;" + std::string{written} + '\n', contacts(own)).at("Zip"),
            digits);
    // What has lost some is told, and other columns keep what stands there.
    const auto lost = import("Name;Phone;Version\nAnna Kern;5.55111e9;101.0\n", contacts(own));
    EXPECT_EQ(lost.at("Phone"), "5.55111e9");
    EXPECT_EQ(lost.at("Version"), "101.0");
    EXPECT_FALSE(lost.plan.report.empty());
}

TEST(a_label_beside_a_telephone, is_known_in_all_languages) {
    const columns book{{"Name", "who"}, {"Phone", "phone"}, {"Mobile", ""}, {"Fax", ""}, {"E-mail", "email"}};
    const struct {
        char const *headings, *mobile, *fax;
    } all[]{{"Teléfono 1 - Etiqueta;Teléfono 1 - Valor;Teléfono 2 - Etiqueta;Teléfono 2 - Valor", "Móvil", "Fax"},
        {"Telefon 1 - Typ;Telefon 1 - Wert;Telefon 2 - Typ;Telefon 2 - Wert", "Handy", "Fax"},
        {"Téléphone 1 - Libellé;Téléphone 1 - Valeur;Téléphone 2 - Libellé;Téléphone 2 - Valeur", "Portable", "Fax"},
        {"Telefono 1 - Etichetta;Telefono 1 - Valore;Telefono 2 - Etichetta;Telefono 2 - Valore", "Cellulare", "Fax"},
        {"Telefoon 1 - Label;Telefoon 1 - Waarde;Telefoon 2 - Label;Telefoon 2 - Waarde", "Mobiel", "Fax"},
        {"Telefone 1 - Etiqueta;Telefone 1 - Valor;Telefone 2 - Etiqueta;Telefone 2 - Valor", "Telemóvel", "Fax"},
        {"Telefon 1 - Bezeichnung;Telefon 1 - Wert;Telefon 2 - Bezeichnung;Telefon 2 - Wert", "Mobil", "Telefax"},
        {"Telefon 1 Typ;Telefon 1;Telefon 2 Typ;Telefon 2", "Handy", "Fax"},
        {"Phone 1 Type;Phone 1;Phone 2 Type;Phone 2", "Mobile", "Fax"},
        {"Téléphone 1 Type;Téléphone 1;Téléphone 2 Type;Téléphone 2", "Portable", "Fax"},
        {"Teléfono 1 Tipo;Teléfono 1;Teléfono 2 Tipo;Teléfono 2", "Móvil", "Fax"}};
    for (auto const& [headings, mobile, fax] : all) {
        const auto one = import(
            "Name;" + std::string{headings} + "\nAnna Kern;" + mobile + ";0171 5550100;" + fax + ";0731 5550199\n",
            contacts(book));
        EXPECT_EQ(one.at("Mobile"), "0171 5550100") << headings;
        EXPECT_EQ(one.at("Fax"), "0731 5550199") << headings;
        EXPECT_EQ(one.at("Phone"), "") << headings;
    }
}

imported import_card(std::string const& lines, columns const& book) {
    const auto cards = formats::read_vcards(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Kern\r\nN:Kern;Anna;;;\r\n" + lines + "END:VCARD\r\n");
    imported result{import_facts_of(table_of(cards, {}), contacts(book), {}, {}), {}};
    auto plan = plan_import(result.facts);
    EXPECT_TRUE(plan);
    result.plan = plan.value_or(import_plan{});
    return result;
}

TEST(a_label_on_a_card, says_what_a_telephone_is) {
    const columns book{{"Name", "who"}, {"Phone", "phone"}, {"Mobile", ""}, {"Fax", ""}, {"Private phone", ""}};
    const std::pair<const char*, const char*> labels[]{{"Handy", "Mobile"}, {"Portable", "Mobile"}, {"Móvil", "Mobile"},
        {"Móvil trabajo", "Mobile"}, {"Cellulare", "Mobile"}, {"Mobiel", "Mobile"}, {"Telemóvel", "Mobile"},
        {"Diensthandy", "Mobile"}, {"Privat", "Private phone"}, {"Domicile", "Private phone"},
        {"Casa", "Private phone"}, {"Thuis", "Private phone"}, {"Praxis", "Phone"}, {"Bureau", "Phone"},
        {"Oficina", "Phone"}, {"Telefax", "Fax"}, {"Zentrale", "Phone"}, {"_$!<Mobile>!$_", "Mobile"}};
    for (auto const& [label, heading] : labels) {
        const auto one = import_card("item1.TEL:0731 5550100\r\nitem1.X-ABLabel:" + std::string{label} +
                "\r\nitem2.TEL:0731 7777777\r\nitem2.X-ABLabel:_$!<Work>!$_\r\n",
            book);
        EXPECT_THAT(one.at(heading), HasSubstr("0731 5550100")) << label;
    }
}

TEST(a_birthday_without_its_year, is_kept_and_not_told) {
    const columns book{{"Name", "who"}, {"Phone", "phone"}, {"Birthday", ""}};
    for (const auto* day : {"BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-03", "BDAY:--05-03", "BDAY:--0503",
             "BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1604-05-03"}) {
        const auto one = import_card(std::string{day} + "\r\nTEL:0731 5550100\r\n", book);
        EXPECT_EQ(one.at("Birthday"), "--05-03") << day;
        for (auto const& remark : one.plan.remarks)
            EXPECT_EQ(remark.find("cannot be read"), std::string::npos) << remark;
    }
    for (const auto* day : {"--05-03", "--12-31", "--02-29"}) {
        const auto one = import(
            std::string{"Name;Phone;Birthday\nAnna Kern;0731 5550100;"} + day + '\n', contacts(book));
        EXPECT_EQ(one.at("Birthday"), day);
        for (auto const& remark : one.plan.remarks)
            EXPECT_EQ(remark.find("cannot be read"), std::string::npos) << remark;
    }
}

TEST(lines_that_stand_in_quotation_marks, are_taken_apart) {
    for (const auto* file : {"\"Name;Phone;Notes\"\n\"Anna Kern;0731 5550100;x\"\n\"Tom Reed;0731 5550101;y\"\n",
             "\"Name,Phone,Notes\"\n\"Anna Kern,0731 5550100,x\"\n\"Tom Reed,0731 5550101,y\"\n",
             "\"Name\tPhone\tNotes\"\n\"Anna Kern\t0731 5550100\tx\"\n\"Tom Reed\t0731 5550101\ty\"\n",
             "\"Name;Phone;Notes\"\r\n\"\"\"Anna Kern\"\";0731 5550100;x\"\r\n\"Tom Reed;0731 5550101;y\"\r\n"}) {
        const auto one = import(file, contacts(plain));
        EXPECT_EQ(one.at("Name"), "Anna Kern") << file;
        EXPECT_EQ(one.at("Phone"), "0731 5550100") << file;
        EXPECT_EQ(one.at("Notes", 1), "y") << file;
    }
    const auto names = import("\"Full name\"\n\"Kern, Anna\"\n\"Reed, Tom\"\n", contacts(plain));
    EXPECT_EQ(names.at("Name"), "Kern, Anna");
}

TEST(lines_about_the_list, come_in_as_nobody) {
    for (const auto* line : {"Confidential", "Confidential - internal use only", "Generated by CRM v2 on 5/3/2024",
             "Exported 5/3/2024", "Printed by: JD", "Gedruckt: 3.5.2024", "Last updated 5/3/2024", "Vertraulich",
             "Fin du rapport", "Einde lijst", "Copyright 2024 Kern", "(continued)", "Legend: x = do not call", "1/2",
             "- 1 -", "1", "Dentists", "Attorneys", "Zahnärzte", "Avocats"})
        EXPECT_EQ(import("Name;Phone\nAnna Kern;0731 222214\n" + std::string{line} + ";\nTom Reed;0731 333315\n",
                      contacts(plain))
                      .plan.rows_added(),
            2)
            << line;
    for (const auto* name : {"Dentists of Ulm", "Updated Kitchens 2000", "Intern, Karl", "Created by Design GmbH"})
        EXPECT_EQ(import("Name;Phone\nAnna Kern;0731 222214\n\"" + std::string{name} + "\";\nTom Reed;0731 333315\n",
                      contacts(plain))
                      .plan.rows_added(),
            3)
            << name;
}

/// What the mail cell of Ruth Holt holds after a file that brings another; "" where nothing was written.
std::string merged(char const* stands, char const* comes) {
    const auto book = contacts({{"Name", "who"}, {"Phone", "phone"}, {"E-mail", "email"}}, {{"Ruth Holt", "", stands}});
    const auto one = import("Name|Phone|E-mail\nRuth Holt||" + std::string{comes} + '\n', book);
    EXPECT_THAT(one.plan.added, IsEmpty()) << comes;
    return one.plan.fills.empty() ? "" : book::text_of(one.plan.fills.front().content);
}

TEST(a_mailbox, is_the_same_with_and_without_a_name) {
    for (const auto* mailbox : {"Ruth Holt <r@h.example>", "<r@h.example>", "\"Holt, Ruth\" <r@h.example>",
             "R@H.example", "mailto:r@h.example", "Ruth <r@h.example>", "r@h.example (Ruth)",
             "Holt, Ruth <r@h.example>", "Frau Holt <r@h.example>", "ruth holt <R@h.example>"}) {
        EXPECT_EQ(merged("r@h.example", mailbox), "") << mailbox;
        EXPECT_EQ(merged(mailbox, "r@h.example"), "") << mailbox;
        EXPECT_EQ(merged("s@h.example ::: r@h.example", mailbox), "") << mailbox;
        const auto two = import(
            "Name|E-mail|E-mail 2\nRuth Holt|r@h.example|" + std::string{mailbox} + '\n', contacts(plain));
        EXPECT_EQ(two.at("E-mail"), "r@h.example") << mailbox;
    }
    const auto apart = contacts(
        {{"Name", "who"}, {"E-mail", "email"}, {"Private e-mail", ""}}, {{"Ruth Holt", "s@h.example", "r@h.example"}});
    EXPECT_THAT(import("Name|E-mail\nRuth Holt|Ruth Holt <r@h.example>; s@h.example\n", apart).plan.fills, IsEmpty());
}

TEST(another_mailbox, is_kept_beside_the_one_that_stands) {
    EXPECT_EQ(merged("r@h.example ::: s@h.example", "Ruth <t@h.example>; r@h.example"),
        "r@h.example ::: s@h.example ::: Ruth <t@h.example>");
    for (const auto* mailbox :
        {"r@h.example ::: x@h.example", "Ruth <r@h.example>; x@h.example", "x@h.example; r@h.example"})
        EXPECT_EQ(merged("r@h.example", mailbox), "r@h.example ::: x@h.example") << mailbox;
    EXPECT_EQ(
        import("Name|E-mail\nAnna Kern|Eva <eva@h.example>\n", contacts(plain)).at("E-mail"), "Eva <eva@h.example>");
}

}
}
