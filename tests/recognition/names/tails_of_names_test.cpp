// Quotation marks around names, extensions and bars behind them.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/salutation.hpp"

#include <gtest/gtest.h>
#include <string>

namespace referralbook::recognition {
namespace {

TEST(a_name_in_quotation_marks, is_read_without_them) {
    for (const auto* name : {"'Anna Falk'", "\"Anna Falk\"", "\u201CAnna Falk\u201D", "\u201EAnna Falk\u201C",
             "\u2018Anna Falk\u2019", "\u00ABAnna Falk\u00BB", "'Falk, Anna'", "\"Falk, Anna\"",
             "'Anna Falk' <a@f.example>", "'Anna Falk, LPC'", "'Dr. Anna Falk'"}) {
        EXPECT_EQ(read_name(name).given, "Anna") << name;
        EXPECT_EQ(read_name(name).family, "Falk") << name;
        EXPECT_EQ(name_key(name), "anna falk") << name;
        EXPECT_EQ(name_key(name_key(name)), "anna falk") << name;
    }
    EXPECT_EQ(salutation("'Anna Falk'"), "Anna");
    expect_read({{"'t Hart", "", "", "'t Hart"}, {"Jan van 't Hart", "", "Jan", "van 't Hart"},
        {"D'Arcy O'Brien", "", "D'Arcy", "O'Brien"}, {"Anna \"Annie\" Kern", "", "Anna \"Annie\"", "Kern"},
        {"Anna Kern \"Annie\"", "", "Anna", "Kern"}, {"Anna Kern 'Annie'", "", "Anna", "Kern"},
        {"Tom O' Brien", "", "Tom", "O' Brien"}});
}

TEST(an_extension_behind_a_name, is_a_note) {
    for (const auto* tail : {"ext. 204", "x204", "Ext 204", "ext 204", "extn. 204", "Durchwahl 12", "Dw. 12",
             "poste 12", "interno 12", "ramal 12", "toestel 12", "tst. 12", "extension 204"}) {
        const auto name = "Anna Kern " + std::string{tail};
        EXPECT_EQ(read_name(name).given, "Anna") << name;
        EXPECT_EQ(read_name(name).family, "Kern") << name;
        EXPECT_EQ(name_key(read_name(name).key), read_name(name).key) << name;
    }
    expect_read({{"Anna Poste", "", "Anna", "Poste"}, {"Anna Ext", "", "Anna", "Ext"},
        {"Karl Huber III", "", "Karl", "Huber"}, {"Malcolm X", "", "Malcolm", "X"}});
}

TEST(a_bar_behind_a_name, begins_a_note) {
    for (const auto* tail : {"Makler", "Broker", "Realtor", "Immobilienmaklerin", "Notaire", "Abogada", "Avvocato",
             "Notaris", "Advogado", "Ulm", "Senior Consultant"}) {
        EXPECT_EQ(read_name("Hans Meier | " + std::string{tail}).given, "Hans") << tail;
        EXPECT_EQ(read_name("Hans Meier | " + std::string{tail}).family, "Meier") << tail;
    }
    EXPECT_EQ(read_name("Anna Kern | Kern Dental").kind, name_kind::office);
    expect_read({{"Anna Huber - Kern", "", "Anna", "Huber - Kern"}});
}

TEST(a_bracket_without_a_blank, belongs_to_the_degree_before_it) {
    for (const auto* degree : {"BA(Hons)", "MA(Oxon)", "B.A.(Hons)", "B.Sc.(Hons)", "MA(Cantab)", "BSc(Hons)",
             "LLB(Hons)", "B.A.(Oxon)", "BA(Econ)", "B.Eng.(Hons)", "MA(Ed)", "M.A.(Hons)"}) {
        EXPECT_EQ(read_name("Jane Reed " + std::string{degree}).given, "Jane") << degree;
        EXPECT_EQ(read_name("Jane Reed " + std::string{degree}).family, "Reed") << degree;
        EXPECT_EQ(name_key("Jane Reed " + std::string{degree}), "jane reed") << degree;
    }
    EXPECT_EQ(read_name("Jane Reed MRCS(Eng)").family, "Reed");
    EXPECT_EQ(read_name("Jane(Jenny) Reed").family, "Reed");
}

TEST(a_degree_or_licence_without_a_comma, is_no_family_name) {
    for (const auto* tail : {"BOptom", "CeMAP", "DClinPsych", "DipArb", "EurIng", "OCS", "FAAO", "MSPT", "RDCS",
             "CISSP", "TEP", "KCB", "MRE", "DESS", "Cert CII", "LClinNutr", "DProfPsy", "CRM 12345", "OAB/SP 123456",
             "NMLS 12345", "Nº Col. 2345", "CRP 06/12345", "GMC 1234567"}) {
        EXPECT_EQ(read_name("Anna Kern " + std::string{tail}).given, "Anna") << tail;
        EXPECT_EQ(read_name("Anna Kern " + std::string{tail}).family, "Kern") << tail;
    }
    expect_read({{"Adaeze Okafor CRM 12345", "", "Adaeze", "Okafor"},
        {"Ivone Prata OAB/SP 123456", "", "Ivone", "Prata"}, {"Iker Sanz Nº Col. 2345", "", "Iker", "Sanz"},
        {"Anna McDonaldReed", "", "Anna", "McDonaldReed"}, {"Anna Maria VanDerBerg", "", "Anna Maria", "VanDerBerg"},
        {"Anna Maria DeLaCruz", "", "Anna Maria", "DeLaCruz"}});
}

}
}
