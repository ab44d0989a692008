// The deck in other languages: every sentence of it comes from the translations, and nothing is left in English.
#include "panels/before_set_up.hpp"
#include "panels/contact.hpp"
#include "panels/follow_ups.hpp"
#include "panels/goals.hpp"
#include "panels/sources.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook;
using namespace std::chrono;
using testing::Contains;
using testing::HasSubstr;

/// All that is shown of a panel, one line each.
std::vector<std::string> shown(std::vector<panels::element> const& panel) {
    std::vector<std::string> lines;
    for (auto const& one : panel)
        if (!one.text.empty()) lines.push_back(one.text);
    return lines;
}

TEST(a_panel, speaks_the_office_s_language_before_anything_is_set_up) {
    EXPECT_THAT(shown(panels::before_set_up(false, {}, text::language_of("de"))), Contains("Diese Mappe einrichten"));
    EXPECT_THAT(shown(panels::no_goals_yet(text::language_of("fr"))), Contains(HasSubstr("une fois le classeur")));
    EXPECT_THAT(shown(panels::no_sources_yet(text::language_of("es"))), Contains(HasSubstr("cada prescriptor")));
}

TEST(follow_ups, are_whole_sentences_of_the_office_s_language) {
    book::workbook workbook;
    book::referral row;
    row.row = 3;
    row.number = 7;
    row.source = "Okafor Dental";
    row.prospect = "Tom Bright";
    row.facts.received = sys_days{2026y / November / 2};
    row.facts.attempts = 2;
    row.facts.last_attempt = sys_days{2026y / November / 3};
    workbook.referrals = {row};
    const auto in = [&](std::string_view tag) {
        workbook.say = text::language_of(tag);
        return shown(panels::follow_ups(*panels::digest_of(workbook, sys_days{2026y / November / 18}), {}));
    };
    const auto german = in("de"), french = in("fr"), spanish = in("es");
    EXPECT_THAT(german, Contains("Überfällig"));
    EXPECT_THAT(german, Contains("um Hilfe bitten"));
    EXPECT_THAT(german, Contains("Tom Bright: 2 Versuche, zuletzt am Di 3. Nov., nicht erreicht"));
    EXPECT_THAT(french, Contains("Demander de l’aide à"));
    EXPECT_THAT(french, Contains("Tom Bright\u00A0: 2 tentatives, la dernière mar. 3 nov., sans réponse"));
    EXPECT_THAT(spanish, Contains("Agradecer:"));
    EXPECT_THAT(spanish, Contains("por Tom Bright, recibido lun 2 nov, aún sin agradecer"));
}

TEST(a_visit, says_the_type_of_a_source_in_the_office_s_language) {
    book::workbook workbook;
    workbook.say = text::language_of("de");
    book::contact adviser;
    adviser.who = "Falk & Söhne GmbH";
    adviser.type = "Adviser";
    workbook.contacts = {adviser};
    const auto deck = shown(panels::follow_ups(*panels::digest_of(workbook, sys_days{2026y / November / 18}), {}));
    EXPECT_THAT(deck, Contains("Berater, noch nicht besucht"));
}

}
