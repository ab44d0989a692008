#include "recognition/names/name_key.hpp"
#include "text/fold.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <future>
#include <string>

namespace {

using referralbook::recognition::name_key;
using referralbook::text::folded;

void expect_same(std::string_view left, std::string_view right) {
    EXPECT_EQ(name_key(left), name_key(right)) << left << " and " << right;
}

void expect_different(std::string_view left, std::string_view right) {
    EXPECT_NE(name_key(left), name_key(right)) << left << " and " << right;
}

TEST(folding, takes_away_case_accents_and_surplus_blanks) {
    EXPECT_EQ(folded("  ÉCLAIR\t au   Café "), "eclair au cafe");
    EXPECT_EQ(folded("ÅSA ØSTERGÅRD Łukasz Straße Æsir Đorđe"), "asa ostergard lukasz strasse aesir dorde");
    EXPECT_EQ(folded("İPEK ışık"), "ipek isik");
    EXPECT_EQ(folded("ΣΊΣΥΦΟΣ"), folded("σίσυφος"));
    EXPECT_EQ(folded("Ёлкин"), "елкин");
}

TEST(folding, makes_composed_and_decomposed_letters_and_wide_forms_equal) {
    EXPECT_EQ(folded("Mu\xCC\x88ller"), folded("Müller"));
    EXPECT_EQ(folded("Ａｃｍｅ\u00A0Ｌｔｄ"), "acme ltd");
    EXPECT_EQ(folded("O’Brien–Smith"), "o'brien-smith");
    EXPECT_EQ(folded("O´Brien"), "o'brien");
    EXPECT_EQ(folded("zero\u200Bwidth"), "zerowidth");
}

TEST(folding, keeps_the_vowel_signs_of_other_scripts) {
    EXPECT_NE(folded("राम"), folded("रम"));
    EXPECT_NE(folded("カ"), folded("ガ"));
    EXPECT_EQ(folded("が"), folded("か\u3099"));
    EXPECT_EQ(folded("مُحَمَّد"), folded("محمد"));
}

TEST(folding, reads_bytes_that_are_no_utf8_as_latin_1) {
    EXPECT_EQ(folded("M\xFCller"), "muller");
    EXPECT_EQ(folded("\xC3"), "a");
    EXPECT_EQ(folded(std::string_view{"a\0b", 3}), "a b");
}

TEST(name_key, compares_without_case_accents_and_surplus_blanks) {
    expect_same("Dr Ünal", "dr  unal ");
    expect_same("ZOË BROWN", "Zoe\u00A0Brown");
    expect_same("Großmann", "GROSSMANN");
    expect_same("Jørgensen", "Jorgensen");
    expect_different("Anna Meyer", "Anne Meyer");
}

TEST(name_key, is_the_same_however_often_and_from_whatever_thread_it_is_asked_for) {
    constexpr int more_than_are_remembered = 25'000;
    const auto ask = [] {
        int other = 0;
        for (int i = 0; i < more_than_are_remembered; ++i) {
            const auto number = std::to_string(i);
            other += name_key("Okafor " + number + ", Dr. Adaeze, MD") != "adaeze okafor " + number;
            other += name_key("Dr Ünal") != "unal";
        }
        return other;
    };
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(std::async(std::launch::async, ask).get(), 0);
}

TEST(name_key, leaves_out_titles_and_degrees) {
    for (auto const* spelling : {"Dr John Smith", "Dr. John Smith", "dr.john smith", "Prof. Dr. med. John Smith",
             "John Smith MD", "John Smith, M.D.", "John Smith, M. D.", "John Smith DDS, PhD", "Mr John Smith Esq.",
             "Mrs John Smith", "Ms. John Smith", "John Smith Ph.D.", "John Smith, DO", "John Smith M.A.",
             "Smith, Dr. John", "Dr. Smith, John", "John Smith, Dr"})
        expect_same(spelling, "John Smith");
}

TEST(name_key, turns_last_name_comma_first_name_round) {
    EXPECT_EQ(name_key("Okafor, Adaeze"), "adaeze okafor");
    expect_same("Smith, John DDS", "John Smith");
    expect_same("SMITH , JOHN, DDS", "John Smith");
    expect_same("van der Berg, Jan Willem", "Jan Willem van der Berg");
    expect_different("Smith John", "John Smith");
}

TEST(name_key, keeps_company_forms_and_generations_behind) {
    EXPECT_EQ(name_key("Acme, Inc."), "acme inc");
    expect_same("Acme, Inc.", "ACME INC");
    expect_same("Nord, GmbH & Co. KG", "Nord GmbH & Co KG");
    expect_same("King, Martin Luther, Jr.", "Martin Luther King Jr");
    expect_same("Martin Luther King, Jr.", "Martin Luther King Jr");
    expect_same("King, Martin Jr", "Martin King Jr");
    EXPECT_EQ(name_key("Miller, Smith & Jones"), "miller smith & jones");
    EXPECT_EQ(name_key("Miller, Smith, Jones"), "miller smith jones");
    expect_different("Acme Inc", "Acme");
}

TEST(name_key, takes_initials_and_short_names_for_names) {
    expect_same("Smith, J.D.", "J. D. Smith");
    expect_same("Smith, J.R.", "J. R. Smith");
    EXPECT_EQ(name_key("Nguyen, Do"), "do nguyen");
    EXPECT_EQ(name_key("Ma, Jack"), "jack ma");
    EXPECT_EQ(name_key("Jack Ma"), "jack ma");
    expect_same("J. Smith", "J Smith");
}

TEST(name_key, keeps_a_name_that_is_nothing_but_titles) {
    EXPECT_EQ(name_key("Dr"), "dr");
    EXPECT_EQ(name_key("Prof. Dr."), "prof dr");
    EXPECT_EQ(name_key("M.D."), "md");
    EXPECT_EQ(name_key("MD Anderson"), "md anderson");
}

TEST(name_key, is_empty_for_blanks_alone_and_keeps_signs) {
    EXPECT_EQ(name_key(""), "");
    EXPECT_EQ(name_key(" \t\n"), "");
    EXPECT_EQ(name_key("..."), "...");
    EXPECT_EQ(name_key(","), ",");
}

RC_GTEST_PROP(name_key, of_a_key_is_itself_for_any_bytes, (std::string const& bytes)) {
    const auto key = name_key(bytes);
    RC_ASSERT(name_key(key) == key);
}

std::string text_of(std::vector<std::uint32_t> const& points) {
    std::string text;
    for (const auto seed : points) {
        auto c = seed % 0x11000;
        if (c >= 0xD800 && c < 0xE000) c -= 0x800;
        if (c < 0x80)
            text += static_cast<char>(c);
        else if (c < 0x800) {
            text += static_cast<char>(0xC0 | (c >> 6));
            text += static_cast<char>(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            text += static_cast<char>(0xE0 | (c >> 12));
            text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            text += static_cast<char>(0x80 | (c & 0x3F));
        } else {
            text += static_cast<char>(0xF0 | (c >> 18));
            text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
            text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            text += static_cast<char>(0x80 | (c & 0x3F));
        }
    }
    return text;
}

TEST(folding, of_a_folded_letter_is_itself_for_every_letter) {
    for (std::uint32_t c = 0; c < 0x11000; ++c) {
        const auto once = folded(text_of({c}));
        ASSERT_EQ(folded(once), once) << std::hex << c;
    }
}

RC_GTEST_PROP(folding, is_its_own_fold_for_any_text, ()) {
    const auto text = text_of(
        *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::inRange<std::uint32_t>(0, 0x11000)));
    RC_ASSERT(folded(folded(text)) == folded(text));
}

RC_GTEST_PROP(name_key, of_a_key_is_itself_for_names_of_titles_and_commas, ()) {
    const auto words = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("Dr", "dr.", "Prof.", "med.", "M.D.", "MD", "M.A.", "Ma", "D.O.", "J.D.", "Smith",
            "Ö", "J.", "Inc.", "Co", "&", "Jr.", "II", ",", ", ", ".", "ms", "h.c.", "Esq", "PhD", "Ing."));
    std::string name;
    for (auto const& word : words) name += word + ' ';
    const auto key = name_key(name);
    RC_ASSERT(name_key(key) == key);
}

}
