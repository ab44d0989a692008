#include "recognition/names/name_reader.hpp"

#include "recognition/names/name_key.hpp"
#include "recognition/names/salutation.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ostream>

namespace referralbook::recognition {

void PrintTo(name_kind kind, std::ostream* to) {
    *to << std::array{"nobody", "person", "couple", "household", "office"}.at(static_cast<std::size_t>(kind));
}

namespace {

struct a_name {
    const char *name, *given, *family, *title = "", *behind = "", *generation = "";
};

void expect_read(a_name const& one) {
    const auto read = read_name(one.name);
    EXPECT_EQ(read.kind, name_kind::person) << one.name;
    EXPECT_EQ(read.given, one.given) << one.name;
    EXPECT_EQ(read.family, one.family) << one.name;
    EXPECT_EQ(read.title, one.title) << one.name;
    EXPECT_EQ(read.behind, one.behind) << one.name;
    EXPECT_EQ(read.generation, one.generation) << one.name;
}

TEST(a_name_reader, leaves_known_credentials_out_of_the_name) {
    for (auto const* behind :
        {"LPC", "lpc", "LCSW-R", "PsyD", "CCC-SLP", "OTR/L", "FNP-BC", "MBBS", "FRCGP", "MRCVS", "Esq.", "LL.M.", "KC",
            "CPA", "CFE", "FCCA", "EA", "CFP®", "ChFC", "CPCU", "ACII", "GRI", "REALTOR®", "MRICS", "ABR", "PE",
            "P.Eng.", "CEng", "MIET", "AIA", "StB", "WP", "Dipl.-Psych.", "Dipl.-Ing. (FH)", "M.Sc.", "B.A.", "M.A.",
            "M. D.", "D.P.L.G.", "MSc", "RA", "MD/PhD", "BSN, RN", "DDS, FAGD", "M.Ed.", "JP"}) {
        const auto name = std::string{"Anna Kern, "} + behind;
        EXPECT_EQ(name_key(name), "anna kern") << name;
        EXPECT_EQ(read_name(name).given, "Anna") << name;
        EXPECT_EQ(read_name(name).family, "Kern") << name;
        EXPECT_EQ(read_name(name).behind,
            std::string{behind}.starts_with("CFP")        ? "CFP"
                : std::string{behind}.starts_with("REAL") ? "REALTOR"
                                                          : behind)
            << name;
        EXPECT_EQ(salutation(name), "Anna") << name;
        EXPECT_EQ(spoken_name(name), "Anna Kern") << name;
        EXPECT_EQ(name_key(std::string{"Kern, Anna, "} + behind), "anna kern") << behind;
    }
}

TEST(a_name_reader, knows_credentials_without_a_comma) {
    for (auto const* name : {"Anna Kern LPC", "Anna Kern MD PhD", "Anna Kern MA, LPC", "Anna Kern PT, DPT",
             "Anna Kern (LPC)", "Anna Kern - LCSW", "Anna Kern M.A.", "Anna Kern M. D.", "Anna Kern PT",
             "Anna Kern MD-PhD", "Kern, Anna DMD"})
        EXPECT_EQ(name_key(name), "anna kern") << name;
}

TEST(a_name_reader, takes_short_words_in_capitals_behind_a_comma_for_credentials_that_nobody_listed) {
    for (auto const* behind : {"XRPC", "CQRT", "FRCXyz", "LQP-Z", "BCTMB", "Cert.Ed.", "QTZ, XPRD", "LPC, ZQ"}) {
        EXPECT_EQ(name_key(std::string{"Anna Kern, "} + behind), "anna kern") << behind;
        EXPECT_EQ(name_key(std::string{"Kern, Anna, "} + behind), "anna kern") << behind;
    }
    EXPECT_EQ(name_key("KERN, ANNA, XRPC"), "anna kern");
    EXPECT_EQ(name_key("anna kern, xrpc"), "anna kern");
}

TEST(a_name_reader, takes_no_first_name_for_a_credential) {
    EXPECT_EQ(name_key("GARCIA LOPEZ, JOSE"), "jose garcia lopez");
    EXPECT_EQ(name_key("García López, Ana"), "ana garcia lopez");
    EXPECT_EQ(name_key("García López, JM"), "jm garcia lopez");
    EXPECT_EQ(name_key("Smith Jones, J.R.M."), "j r m smith jones");
    EXPECT_EQ(name_key("DUPONT, Jean"), "jean dupont");
    EXPECT_EQ(name_key("Dupont Martin, DeShawn"), "deshawn dupont martin");
    EXPECT_EQ(name_key("Nguyen, Do"), "do nguyen");
    EXPECT_EQ(name_key("Ma, Jack"), "jack ma");
    EXPECT_EQ(name_key("Hoang Van Do, MD"), "hoang van do");
    EXPECT_EQ(name_key("Kern, XRPC"), "xrpc kern");
    EXPECT_EQ(name_key("Law, Jude"), "jude law");
    EXPECT_EQ(name_key("Sá, Ana"), "ana sa");
}

TEST(a_name_reader, takes_what_somebody_is_behind_a_comma_for_no_name) {
    for (auto const* behind : {"Attorney at Law", "Registered Nurse", "Rechtsanwältin", "Steuerberaterin",
             "Fachärztin für Innere Medizin", "Avocat à la Cour", "notaire", "Abogada", "Avvocato", "notaris",
             "Advogada", "Licensed Professional Counselor", "Chartered Surveyor"}) {
        EXPECT_EQ(name_key(std::string{"Anna Kern, "} + behind), "anna kern") << behind;
        EXPECT_EQ(salutation(std::string{"Anna Kern, "} + behind), "Anna") << behind;
    }
}

TEST(a_name_reader, leaves_titles_in_front_out_of_the_name) {
    for (auto const* title : {"Dr.", "Dr", "Prof. Dr.", "Dr. med. dent.", "Dr.-Ing.", "Dipl.-Kfm.", "Priv.-Doz. Dr.",
             "Mag.", "Mag. Dr.", "Herr", "Frau Dr.", "Rechtsanwältin", "RA Dr.", "Mme", "Maître", "Docteur", "Pr.",
             "Sra.", "Dra.", "D. Dr.", "Lic.", "Ing.", "Arq.", "The Hon.", "Me", "Dña.", "StB", "Dott.ssa", "Avv.",
             "Sig.ra", "Dott. Ing.", "Drs.", "Mevr.", "Dhr. ir.", "Mw. mr.", "Prof.ª Dra.", "Eng.", "Rev.", "Capt.",
             "Mr/Mrs", "Hon.", "Univ.-Prof. Dr. h.c."}) {
        const auto name = std::string{title} + " Anna Kern";
        if (std::string{title} == "D. Dr.") continue;   // an initial may stand in front
        EXPECT_EQ(name_key(name), "anna kern") << name;
        EXPECT_EQ(read_name(name).given, "Anna") << name;
        EXPECT_EQ(read_name(name).title, title) << name;
        EXPECT_EQ(read_name(std::string{title} + " Huber").given, "") << name;
        EXPECT_EQ(read_name(std::string{title} + " Huber").family, "Huber") << name;
    }
    EXPECT_EQ(name_parts_of("Dr. Huber").first, "");
    EXPECT_EQ(name_parts_of("Dr. Huber").last, "Huber");
}

TEST(a_name_reader, leaves_names_that_are_titles_elsewhere) {
    for (auto const* name : {"Don Smith", "Mag Kern", "Major Hale", "Lady Kern", "Ing Wong", "Pr Falk", "Gen Tanaka"})
        EXPECT_EQ(read_name(name).title, "") << name;
}

TEST(a_name_reader, finds_where_a_family_name_begins) {
    for (auto const& one :
        std::initializer_list<a_name>{{"Anna Kern", "Anna", "Kern"}, {"Jan van der Berg", "Jan", "van der Berg"},
            {"van der Berg, Jan", "Jan", "van der Berg"}, {"Berg, Jan van der", "Jan", "van der Berg"},
            {"Ortega y Gasset, José", "José", "Ortega y Gasset"}, {"José Ortega y Gasset", "José", "Ortega y Gasset"},
            {"Silva e Costa, Ana", "Ana", "Silva e Costa"}, {"Ana Silva e Costa", "Ana", "Silva e Costa"},
            {"Prat i Soler, Jordi", "Jordi", "Prat i Soler"}, {"Maria de la Cruz", "Maria", "de la Cruz"},
            {"de la Cruz, Maria", "Maria", "de la Cruz"}, {"García López, José", "José", "García López"},
            {"José García López", "José", "García López"}, {"Maria Anna Kern", "Maria Anna", "Kern"},
            {"Karl-Theodor von und zu Guttenberg", "Karl-Theodor", "von und zu Guttenberg"},
            {"Guttenberg, Karl-Theodor von und zu", "Karl-Theodor", "von und zu Guttenberg"},
            {"von und zu Guttenberg, Karl-Theodor", "Karl-Theodor", "von und zu Guttenberg"},
            {"Ali bin Hassan", "Ali", "bin Hassan"}, {"bin Hassan, Ali", "Ali", "bin Hassan"},
            {"O'Brien, Tom", "Tom", "O'Brien"}, {"Tom O'Brien", "Tom", "O'Brien"},
            {"Ian Mac Donald", "Ian", "Mac Donald"}, {"Mac Donald, Ian", "Ian", "Mac Donald"},
            {"McKay, Ann", "Ann", "McKay"}, {"Jill St. John", "Jill", "St. John"},
            {"Vincent van 't Hoff", "Vincent", "van 't Hoff"}, {"Ana dos Santos", "Ana", "dos Santos"},
            {"Anna Meyer-Lüders", "Anna", "Meyer-Lüders"}, {"John D. Smith", "John D.", "Smith"},
            {"Anna E Kern", "Anna E", "Kern"}, {"Van Morrison", "Van", "Morrison"}, {"van Dyke", "", "van Dyke"},
            {"De La Cruz", "", "De La Cruz"}, {"Huber", "", "Huber"}, {"Ortega y Gasset", "", "Ortega y Gasset"},
            {"King, Martin, Jr.", "Martin", "King", "", "", "Jr."},
            {"Martin King III", "Martin", "King", "", "", "III"},
            {"Martin King, Jr., MD", "Martin", "King", "", "MD", "Jr."},
            {"King Jr., Martin", "Martin", "King", "", "", "Jr."}, {"Martin King Sr.", "Martin", "King", "", "", "Sr."},
            {"Dr. Martin King Jr.", "Martin", "King", "Dr.", "", "Jr."}, {"Smith, Dr. John", "John", "Smith", "Dr."},
            {"OKAFOR, ADAEZE", "Adaeze", "Okafor"}, {"Anna Kern (Annie)", "Anna", "Kern", "", "(Annie)"}})
        expect_read(one);
}

TEST(a_name_reader, turns_round_names_with_links_in_their_family_name) {
    EXPECT_EQ(name_key("Ortega y Gasset, José"), "jose ortega y gasset");
    EXPECT_EQ(name_key("José Ortega y Gasset"), "jose ortega y gasset");
    EXPECT_EQ(name_key("Ramón y Cajal, Santiago"), "santiago ramon y cajal");
    EXPECT_EQ(name_key("Berg, Jan van der"), name_key("Jan van der Berg"));
    EXPECT_EQ(name_key("Guttenberg, Karl von und zu"), name_key("Karl von und zu Guttenberg"));
}

TEST(a_name_reader, knows_couples_and_whole_families) {
    const struct {
        const char *name, *key, *salutation;
    } couples[]{{"Mr & Mrs Fenwick", "mr & mrs fenwick", "Mr & Mrs Fenwick"},
        {"Mr. and Mrs. Fenwick", "mr & mrs fenwick", "Mr. and Mrs. Fenwick"},
        {"Fenwick, Mr & Mrs", "mr & mrs fenwick", "Mr & Mrs Fenwick"},
        {"Mr & Mrs John Fenwick", "mr & mrs john fenwick", "Mr & Mrs Fenwick"},
        {"Fenwick, Mr & Mrs John", "mr & mrs john fenwick", "Mr & Mrs Fenwick"},
        {"Mr.&Mrs. Fenwick", "mr & mrs fenwick", "Mr. & Mrs. Fenwick"},
        {"Dr. & Mrs. Fenwick", "dr & mrs fenwick", "Dr. & Mrs. Fenwick"},
        {"Herr und Frau Müller", "herr & frau muller", "Herr und Frau Müller"},
        {"Herr und Frau Dr. Müller", "herr & frau dr muller", "Herr und Frau Dr. Müller"},
        {"M. et Mme Dupont", "m & mme dupont", "M. et Mme Dupont"},
        {"Sr. y Sra. García", "sr & sra garcia", "Sr. y Sra. García"},
        {"Signor e Signora Rossi", "signor & signora rossi", "Signor e Signora Rossi"},
        {"Dhr. en Mevr. van Dijk", "dhr & mevr van dijk", "Dhr. en Mevr. van Dijk"},
        {"Anna and Robert Kern", "anna and robert kern", "Anna and Robert"},
        {"Anna & Robert van der Berg", "anna & robert van der berg", "Anna & Robert"},
        {"Kern, Anna & Robert", "anna & robert kern", "Anna & Robert"},
        {"Hans und Eva Müller", "hans und eva muller", "Hans und Eva"},
        {"Mr. & Mrs. John Smith Jr.", "mr & mrs john smith jr", "Mr. & Mrs. Smith Jr."},
        {"Sr. y Sra. Pérez López", "sr & sra perez lopez", "Sr. y Sra. Pérez López"},
        {"Anna Kern / Paul Falk", "anna kern / paul falk", "Anna Kern / Paul Falk"},
        {"Familie Huber", "familie huber", "Familie Huber"}, {"Fam. Dr. Huber", "fam dr huber", "Fam. Dr. Huber"},
        {"The Fenwick Family", "the fenwick family", "The Fenwick Family"},
        {"Famille Dupont", "famille dupont", "Famille Dupont"},
        {"Mr Fenwick and Mrs Hale", "mr fenwick and mrs hale", "Mr Fenwick and Mrs Hale"},
        {"Anna Kern and Robert Falk", "anna kern and robert falk", "Anna Kern and Robert Falk"}};
    for (auto const& [name, key, said] : couples) {
        EXPECT_EQ(name_key(name), key) << name;
        EXPECT_EQ(salutation(name), said) << name;
        EXPECT_FALSE(name_parts_of(name).is_office) << name;
    }
    EXPECT_NE(name_key("Mr & Mrs Fenwick"), name_key("Mr Fenwick"));
    EXPECT_EQ(name_parts_of("Mr & Mrs Fenwick").last, "Mr & Mrs Fenwick");
    EXPECT_EQ(name_parts_of("Mr & Mrs John Fenwick").first, "Mr & Mrs John");
}

TEST(a_name_reader, leaves_firms_as_they_are) {
    for (auto const* name : {"Kline & Lamb", "Miller, Smith & Jones", "Müller und Söhne, Ulm", "Kern Dental, Ulm",
             "Acme, Inc.", "Construcciones Ruiz, S.L.", "Ruiz y Cía", "García y López, Abogados", "Dupont et Fils",
             "Pérez e Hijos, Sevilla", "Silva e Filhos, Lda", "Smith and Jones, LLP", "Kern Dental, DMD, PC",
             "Lord & Taylor", "Praxis Dr. Huber", "Kanzlei Kern & Falk, Rechtsanwälte", "Dr. Huber Zahnarztpraxis",
             "Nord, GmbH & Co. KG", "Turner, Hale and Kern", "Smith Jones, Attorneys at Law",
             "Studio Legale Rossi, Milano", "Tandartspraktijk De Vries", "Notaires Dupont, Paris", "Assurances Martin",
             "The Law Office of Anna Kern", "Anna Kern DDS PC"}) {
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
        EXPECT_EQ(read_name(name).given, "") << name;
        EXPECT_EQ(salutation(name), name);
        EXPECT_EQ(spoken_name(name), name);
        EXPECT_EQ(name_parts_of(name).first, "") << name;
        EXPECT_EQ(name_parts_of(name).last, name);
    }
    EXPECT_EQ(name_key("Kern Dental, Ulm"), "kern dental ulm");
    EXPECT_EQ(name_key("García y López, Abogados"), "garcia y lopez abogados");
    EXPECT_EQ(name_key("Lord & Taylor"), "lord & taylor");
}

TEST(a_name_reader, keeps_what_is_behind_in_its_order) {
    EXPECT_EQ(read_name("Anna Kern, GRI, ABR").behind, "GRI, ABR");
    EXPECT_EQ(read_name("Anna Kern, MA, XRPC, LPC").behind, "MA, XRPC, LPC");
    EXPECT_EQ(read_name("KERN, ANNA, CPA, RN").behind, "CPA, RN") << "RN stands in KERN, too";
    EXPECT_EQ(read_name("Maria Kern, LPC, MA").behind, "LPC, MA");
    EXPECT_EQ(read_name("Vincent van \u2019t Hoff").family, "van \u2019t Hoff");
    EXPECT_EQ(read_name("Nguye\u0302n Va\u0306n An").family, "An") << "accents in pieces of their own";
    EXPECT_EQ(name_key("The Hon Jane Doe"), "jane doe");
    EXPECT_EQ(name_key("Anna Kern CFP\u2122"), name_key("Anna Kern CFP\u00AE"));
    EXPECT_EQ(read_name("Nguyễn Văn An").family, "An");
}

TEST(a_letter, uses_the_title_and_the_whole_family_name) {
    EXPECT_EQ(salutation("Dr. Jan van der Berg"), "Dr. van der Berg");
    EXPECT_EQ(salutation("Herr Dr. jur. Müller"), "Herr Dr. Müller");
    EXPECT_EQ(salutation("Dr. Huber"), "Dr. Huber");
    EXPECT_EQ(salutation("Ortega y Gasset, José"), "José");
    EXPECT_EQ(salutation("Anna Kern, LPC"), "Anna");
    EXPECT_EQ(salutation("Kurt Falk, DDS, FAGD"), "Kurt");
    EXPECT_EQ(salutation("Okafor, Adaeze, MD"), "Adaeze");
    EXPECT_EQ(salutation("Sir John Smith"), "Sir John");
    EXPECT_EQ(salutation("Madonna"), "Madonna");
}

TEST(a_name_in_two_cells, is_read_by_its_cells) {
    const auto read = read_name("Dr. Maria Anna", "Kern Falk Jr., LPC");
    EXPECT_EQ(read.title, "Dr.");
    EXPECT_EQ(read.given, "Maria Anna");
    EXPECT_EQ(read.family, "Kern Falk");
    EXPECT_EQ(read.generation, "Jr.");
    EXPECT_EQ(read.behind, "LPC");
    EXPECT_EQ(read_name("", "Dr. Huber").family, "Huber");
    EXPECT_EQ(read_name("", "Kern Dental").kind, name_kind::office);
}

RC_GTEST_PROP(a_name_reader, gives_a_key_that_reads_as_itself, ()) {
    const auto words = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("Dr.", "Mag.", "Mr", "Mrs", "&", "and", "y", "e", "und", "Anna", "Robert", "Kern",
            "van", "der", "O'Brien", "LPC", "M.D.", "MA", "XRPC", ",", ",", "(Annie)", "Jr.", "GmbH", "Dental",
            "Familie", "S.L.", "Dipl.-Ing.", "-", "®", "J.R.", "Co", "Attorney", "at"));
    std::string name;
    for (auto const& word : words) name += word + ' ';
    const auto key = name_key(name);
    RC_ASSERT(name_key(key) == key);
    RC_ASSERT(salutation(name).empty() == name.empty());
}

/// Nothing is lost: every word of a name is in one of its parts.
RC_GTEST_PROP(a_name_reader, keeps_every_word_somewhere, ()) {
    const auto given = *rc::gen::element<std::string>("Anna", "Karl-Theodor", "J.R.", "Maria Anna", "José");
    const auto family = *rc::gen::element<std::string>(
        "Kern", "van der Berg", "Ortega y Gasset", "O'Brien", "García López");
    const auto title = *rc::gen::element<std::string>("", "Dr. ", "Prof. Dr. med. ", "Frau ", "Mag. ");
    const auto behind = *rc::gen::element<std::string>("", ", LPC", ", DDS, FAGD", ", XRPC");
    const bool turned = *rc::gen::arbitrary<bool>();
    const auto name = turned ? family + ", " + title + given + behind : title + given + ' ' + family + behind;
    const auto read = read_name(name);
    RC_ASSERT(read.given == given);
    RC_ASSERT(read.family == family);
    RC_ASSERT((title.empty() ? read.title : read.title + ' ') == title);
    RC_ASSERT((behind.empty() ? read.behind : ", " + read.behind) == behind);
}

}
}
