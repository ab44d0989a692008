// Names of many lists by the kind of what stands beside them: titles nobody listed, title words that are family names,
// notes, two people, firms.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/salutation.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

void expect_whole(name_kind kind, std::initializer_list<const char*> names) {
    for (const auto* name : names) {
        EXPECT_EQ(read_name(name).kind, kind) << name;
        EXPECT_EQ(read_name(name).given, "") << name;
        EXPECT_EQ(salutation(name), name);
    }
}

TEST(a_title_word_before_a_comma, is_a_family_name_where_a_given_name_alone_stands_behind_it) {
    expect_read({{"Judge, Peter", "", "Peter", "Judge"}, {"Judge, P.", "", "P.", "Judge"},
        {"JUDGE, PETER", "", "Peter", "Judge"}, {"Judge, Adaeze", "", "Adaeze", "Judge"},
        {"Judge, Mary Ann", "", "Mary Ann", "Judge"}, {"Judge, Peter, MD", "", "Peter", "Judge"},
        {"Pope, Alexander", "", "Alexander", "Pope"}, {"Bishop, Emily, DDS", "", "Emily", "Bishop"},
        {"Dean, James R.", "", "James R.", "Dean"}, {"Major, John", "", "John", "Major"},
        {"Herr, Michael", "", "Michael", "Herr"}, {"Frau, Laura", "", "Laura", "Frau"},
        {"Pastor, Luis", "", "Luis", "Pastor"}, {"Sister, Anna", "", "Anna", "Sister"},
        {"Doctor, Eva", "", "Eva", "Doctor"}, {"Shaikh, Imran", "", "Imran", "Shaikh"},
        {"Advocaat, Dick", "", "Dick", "Advocaat"}, {"Peter Judge", "", "Peter", "Judge"}});
    EXPECT_EQ(name_key("Judge, Peter"), "peter judge");
}

TEST(a_given_name, stays_one_though_it_is_a_title_or_a_word_of_firms_elsewhere) {
    expect_read({{"Sri Wahyuni", "", "Sri", "Wahyuni"}, {"Rain Wilson", "", "Rain", "Wilson"},
        {"Earl Jones", "", "Earl", "Jones"}, {"Jones, Earl", "", "Earl", "Jones"},
        {"Robert Parish", "", "Robert", "Parish"}});
    EXPECT_EQ(read_name("Van Dyke, John (555-1234)").given.substr(0, 4), "John");
    EXPECT_EQ(read_name("De Vries, Jan (0612345678)").given.substr(0, 3), "Jan");
}

TEST(a_title_word_before_a_comma, stays_a_title_otherwise) {
    expect_read({{"Judge Peter Kern", "Judge", "Peter", "Kern"}, {"Kern, Judge Peter", "Judge", "Peter", "Kern"},
        {"Judge, Peter Kern", "Judge", "Peter", "Kern"}, {"Dr., Anna Kern", "Dr.", "Anna", "Kern"},
        {"Herr, Huber", "Herr", "", "Huber"}, {"Smith, Dr.", "Dr.", "", "Smith"}, {"Huber, Frau", "Frau", "", "Huber"},
        {"Huber, Herr Dr. Karl", "Herr Dr.", "Karl", "Huber"}});
}

TEST(a_title, that_nobody_listed_is_known_by_its_form) {
    expect_read({{"Uzm. Dr. Ayşe Çelik", "Uzm. Dr.", "Ayşe", "Çelik"},
        {"Qzm. Dr. Anna Kern", "Qzm. Dr.", "Anna", "Kern"}, {"RNDr. Jan Novák", "RNDr.", "Jan", "Novák"},
        {"XYDr. Jan Novák", "XYDr.", "Jan", "Novák"}, {"DDr. Karl Huber", "DDr.", "Karl", "Huber"},
        {"adw. Jan Kowalski", "adw.", "Jan", "Kowalski"}, {"lek. dent. Anna Nowak", "lek. dent.", "Anna", "Nowak"},
        {"dr n. med. Anna Nowak", "dr n. med.", "Anna", "Nowak"},
        {"med. dent. Reto Frei", "med. dent.", "Reto", "Frei"}, {"Dr. h. c. Karl Huber", "Dr. h. c.", "Karl", "Huber"},
        {"Mag. rer. soc. oec. Karl Huber", "Mag. rer. soc. oec.", "Karl", "Huber"},
        {"Dr. xyz. Karl Huber", "Dr. xyz.", "Karl", "Huber"},
        {"Prof. em. Dr. Karl Huber", "Prof. em. Dr.", "Karl", "Huber"},
        {"Dr. sc. ETH Reto Frei", "Dr. sc. ETH", "Reto", "Frei"},
        {"Dr. med. dent. M.Sc. Anna Kern", "Dr. med. dent. M.Sc.", "Anna", "Kern"},
        {"Dr. (Mrs.) Lakshmi Iyer", "Dr. (Mrs.)", "Lakshmi", "Iyer"}, {"Mr Justice Hale", "Mr Justice", "", "Hale"},
        {"Mme la Dre Claire Martin", "Mme la Dre", "Claire", "Martin"},
        {"M. le Dr Pierre Martin", "M. le Dr", "Pierre", "Martin"}, {"RA Karl Huber", "RA", "Karl", "Huber"},
        {"DI (FH) Karl Huber", "DI (FH)", "Karl", "Huber"}, {"Pr Jean Martin", "Pr", "Jean", "Martin"}});
    expect_read(
        {{"Wm. Smith", "", "Wm.", "Smith"}, {"Th. Kern", "", "Th.", "Kern"}, {"Dr. v. Stein", "Dr.", "", "v. Stein"},
            {"Dr. van der Berg", "Dr.", "", "van der Berg"}, {"DI MARIA, ANGEL", "", "Angel", "Di Maria"},
            {"Md Rahman", "", "Md", "Rahman"}, {"Joh. Huber", "", "Joh.", "Huber"}});
}

TEST(titles_of_more_countries, are_known) {
    expect_read({{"Univ.-Prof. DI Dr. techn. Karl Huber", "Univ.-Prof. DI Dr. techn.", "Karl", "Huber"},
        {"OA Dr. Karl Huber", "OA Dr.", "Karl", "Huber"}, {"Prim. Dr. Karl Huber", "Prim. Dr.", "Karl", "Huber"},
        {"MMag. Karl Huber", "MMag.", "Karl", "Huber"}, {"Steuerberater Karl Huber", "Steuerberater", "Karl", "Huber"},
        {"Cllr Ann Hale", "Cllr", "Ann", "Hale"}, {"Notaio Rossi", "Notaio", "", "Rossi"},
        {"Advokat Jens Hansen", "Advokat", "Jens", "Hansen"}, {"mgr inż. Jan Kowalski", "mgr inż.", "Jan", "Kowalski"},
        {"MUDr. Jan Novák", "MUDr.", "Jan", "Novák"},
        {"Dr. Öğr. Üyesi Ayşe Yılmaz", "Dr. Öğr. Üyesi", "Ayşe", "Yılmaz"},
        {"Doç. Dr. Ayşe Çelik", "Doç. Dr.", "Ayşe", "Çelik"}, {"Smt. Lakshmi Iyer", "Smt.", "Lakshmi", "Iyer"},
        {"Adv. Ravi Shah", "Adv.", "Ravi", "Shah"}, {"Sheikh Ahmed Al-Farsi", "Sheikh", "Ahmed", "Al-Farsi"},
        {"Hr Huber", "Hr", "", "Huber"}});
}

TEST(a_family_name, is_found_in_more_languages) {
    expect_read({{"Seán Ó Briain", "", "Seán", "Ó Briain"}, {"Ó Briain, Seán", "", "Seán", "Ó Briain"},
        {"Máire Ní Dhomhnaill", "", "Máire", "Ní Dhomhnaill"}, {"Síle Nic Gabhann", "", "Síle", "Nic Gabhann"},
        {"Nic Hale", "", "Nic", "Hale"}, {"Marco Degli Esposti", "", "Marco", "Degli Esposti"},
        {"Marco Dalla Chiesa", "", "Marco", "Dalla Chiesa"}, {"Mohammed Abu Bakr", "", "Mohammed", "Abu Bakr"},
        {"Ana Pérez de Gómez", "", "Ana", "Pérez de Gómez"}, {"Ana Ruiz Gil", "", "Ana", "Ruiz Gil"},
        {"Ana Belén Sánchez-Cano Prieto", "", "Ana Belén", "Sánchez-Cano Prieto"},
        {"Rita de Cássia Lima", "", "Rita de Cássia", "Lima"}, {"Anna Huber - Kern", "", "Anna", "Huber - Kern"},
        {"ANNA MCDONALD", "", "Anna", "McDonald"}, {"Claire Martin épouse Dupont", "", "Claire", "Martin"}});
}

TEST(a_note_beside_a_name, is_no_part_of_it) {
    for (const auto* name : {"Anna Kern - Office Manager", "Anna Kern - Billing", "Anna Kern - do not call",
             "Anna Kern – moved to Ulm 2023", "Anna Kern -- retired", "Anna Kern †", "Anna Kern [retired]",
             "Anna Kern!!!", "*Anna Kern", "Anna Kern *NEW*", "Anna Kern \"Annie\"", "Anna Kern «Annie»",
             "Anna Kern “Annie”", "Anna Kern 0731 12345", "Anna Kern, 0731 12345", "Anna Kern, ext. 12",
             "Anna Kern, NMLS #12345", "Anna Kern (0731 12345)", "Kern, Anna - Billing", "Kern, Anna (Kern Dental)",
             "Anna Kern; MD", "Kern; Anna", "Anna Kern, Front Desk", "Anna Kern, Senior Partner",
             "Anna Kern, Owner/Broker", "Anna Kern, Prokuristin", "Anna Kern, Gerente", "Anna Kern, D.D.S., M.S.D.",
             "Anna Kern, LAc, Dipl. OM", "Anna Kern MRCS(Eng)", "Anna Kern a.D.", "Anna Kern i. R.",
             "Anna Kern FRCOphth", "Anna Kern, MA (Cantab)", "Anna Kern, BA Hons", "Anna Kern - GP",
             "Anna Kern USN (Ret.)", "Anna Kern, prof. UW", "Dr. Anna Kern, Fürsprecherin"}) {
        const auto read = read_name(name);
        EXPECT_EQ(read.kind, name_kind::person) << name;
        EXPECT_EQ(read.given, "Anna") << name;
        EXPECT_EQ(read.family, "Kern") << name;
        EXPECT_EQ(name_key(name), read.key) << name;
    }
    for (const auto* name : {"Anna Kern - Office Manager", "Anna Kern †", "Anna Kern [retired]", "Anna Kern!!!",
             "Kern; Anna", "Anna Kern, NMLS #12345", "Anna Kern a.D."})
        EXPECT_EQ(name_key(name), "anna kern") << name;
    EXPECT_EQ(read_name("Robert \"Bob\" Hale").given, "Robert \"Bob\"");
    EXPECT_EQ(read_name("Thomas Hale 3rd").generation, "3rd");
    EXPECT_EQ(read_name("Studio 54").given, "");
}

TEST(two_people, are_left_whole) {
    expect_whole(name_kind::household,
        {"Anna Kern, Paul Falk", "Anna Kern; Paul Falk", "Kern, Anna; Falk, Paul", "Drs. Kern and Hale",
            "Dres. Huber und Kern", "Mmes Martin et Dupont", "Messrs Kern and Falk", "State Farm - Anna Kern"});
    EXPECT_EQ(read_name("Martín García, José Luis").given, "José Luis");
    EXPECT_EQ(read_name("Drs. Anna and Paul Kern").kind, name_kind::couple);
    EXPECT_EQ(read_name("Drs. J. de Vries").family, "de Vries");
}

TEST(a_firm, is_known_by_a_word_or_the_end_of_one) {
    expect_whole(name_kind::office,
        {"Hausarztzentrum Ulm", "MVZ Ulm Mitte", "Physiotherapiepraxis Kern", "Pflegedienst Kern", "Anwaltsbüro Huber",
            "Firma Huber", "Fa. Huber", "Notariat Huber", "Notariskantoor Jansen", "Garagebedrijf Jansen",
            "Laboratoire Dupont", "Ferretería Ruiz", "Talleres Ruiz", "Autofficina Rossi", "Ristorante Da Mario",
            "Bakkerij Jansen", "Padaria Silva", "Oficina do João", "Hansen og Jensen", "Hansen A/S",
            "Kowalski sp. z o.o.", "Sunrise Senior Living", "Bright Smiles", "Kern Dental - Reception"});
    expect_read({{"Eva Winkel", "", "Eva", "Winkel"}, {"Anna Baumeister", "", "Anna", "Baumeister"}});
}

}
}
