// The deck in the pseudo language, as wide as the sidebar comes and narrower: nothing is cut off, and nothing is shown
// or told to a screen reader that translators never met.
#include "office/pseudo_language/pseudo_office.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"
#include "words/pseudo_language.hpp"

#include <gmock/gmock.h>

#include <limits>
#include <set>

using namespace referralbook::tests;
using namespace com::sun::star;
using referralbook::words::pseudo;
using testing::IsEmpty;

namespace {

/// What is wrong with the deck, a line each.
std::set<std::string> faults_of(workbook const& workbook) {
    std::set<std::string> faults;
    for (auto const& panel : roots_of_panels(workbook)) {
        const auto width = panel.window->getPosSize().Width;
        // A panel is as high as the deck lets it be; what lies below is reached by turning its pages.
        const awt::Rectangle room{0, 0, width, std::numeric_limits<short>::max()};
        for (auto& one : controls_in(panel.window)) {
            const auto shown = shown_words(one.window);
            for (auto const& words : {shown, one.words})
                if (const auto english = unmarked(words); !english.empty())
                    faults.insert(words + ": not marked: " + english);
            one.words = shown;
            if (const auto cut = cut_off(one, room); !cut.empty()) faults.insert(shown + ": " + cut);
        }
    }
    return faults;
}

}

TEST(the_deck_in_the_pseudo_language, has_room_for_its_words_and_says_none_that_is_not_marked) {
    allow(std::chrono::seconds{240});
    speak_pseudo();
    auto workbook = shown_small_book();
    workbook.activate_sheet("Referrals");
    workbook.select("Referrals.C4");
    ASSERT_TRUE(appears(workbook, pseudo("Overdue"))) << "the deck speaks another language";
    EXPECT_THAT(faults_of(workbook), IsEmpty());
}
