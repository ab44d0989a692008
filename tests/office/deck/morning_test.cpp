// The deck that opens by itself, for who wants that.
#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/set_up_book.hpp"
#include "office/support/watcher.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/util/XURLTransformer.hpp>
#include <gtest/gtest.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

Reference<frame::XController2> window_of(workbook const& workbook) {
    return {as<frame::XModel>(workbook.model())->getCurrentController(), UNO_QUERY_THROW};
}

bool deck_is_open(workbook const& workbook) {
    const auto sidebar = window_of(workbook)->getSidebar();
    if (!sidebar.is() || !sidebar->isVisible()) return false;
    const auto decks = sidebar->getDecks();
    if (!decks.is() || !decks->hasByName("ReferralBookDeck")) return false;
    const Reference<ui::XDeck> ours{decks->getByName("ReferralBookDeck"), UNO_QUERY};
    return ours.is() && ours->isActive();
}

bool opens(workbook const& workbook) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    while (!deck_is_open(workbook))
        if (std::chrono::steady_clock::now() > end) return false;   // each question waits for the office
    return true;
}

/// Closes the sidebar, which a new window would open again, with the deck that was last in it.
std::filesystem::path set_up_file() {
    auto workbook = bare_set_up_book(
        {}, {{{"number", any(1.0)}, {"date", days_ago(1)}, {"source", any("Wei Lam")}, {"prospect", any("Tom")}}});
    window_of(workbook)->getSidebar()->setVisible(false);
    const auto path = the_office().folder() / "morning.ods";
    workbook.store(path);
    return path;
}

void want(workbook const& workbook, bool yes) {
    workbook.dispatch("org.referralbook:OpenDeckByItself", {{"On", any(yes)}});
}

/// Whatever a test chose is taken back.
class choice_kept {
public:
    ~choice_kept() {
        auto workbook = the_office().new_spreadsheet();
        want(workbook, false);
        window_of(workbook)->getSidebar()->setVisible(true);
    }
};

}

TEST(the_deck, stays_shut_in_the_morning_unless_the_user_chose_otherwise) {
    const choice_kept after;
    const auto path = set_up_file();
    {
        const auto workbook = the_office().load(path);
        window_of(workbook)->getSidebar()->setVisible(false);
        EXPECT_FALSE(deck_is_open(workbook));
        want(workbook, true);
    }
    const auto workbook = the_office().load(path);
    EXPECT_TRUE(opens(workbook));
}

TEST(the_deck, opens_by_itself_in_each_of_several_workbooks_and_in_none_that_is_not_set_up_or_read_only) {
    const choice_kept after;
    const auto path = set_up_file();
    auto plain = the_office().new_spreadsheet();
    want(plain, true);
    window_of(plain)->getSidebar()->setVisible(false);
    const auto other = the_office().folder() / "not_set_up.ods";
    plain.store(other);
    const auto only_read = the_office().load(path, true);
    const auto empty = the_office().load(other);
    const auto first = the_office().load(path);
    EXPECT_TRUE(opens(first));   // by then the others would have opened theirs
    EXPECT_FALSE(deck_is_open(only_read));
    EXPECT_FALSE(deck_is_open(empty));
}

TEST(the_menu, shows_whether_the_deck_opens_by_itself) {
    const choice_kept after;
    auto workbook = the_office().new_spreadsheet();
    want(workbook, false);
    util::URL url;
    url.Complete = "org.referralbook:OpenDeckByItself";
    the_office().service<util::XURLTransformer>("com.sun.star.util.URLTransformer")->parseStrict(url);
    const Reference<frame::XDispatchProvider> frame{window_of(workbook)->getFrame(), UNO_QUERY_THROW};
    const auto dispatch = frame->queryDispatch(url, "_self", 0);
    ASSERT_TRUE(dispatch.is());
    const watcher menu{the_office()};
    const auto ticked = [&] { return menu.state("org.referralbook:OpenDeckByItself").value().State.get<bool>(); };
    dispatch->addStatusListener(menu.as<frame::XStatusListener>(), url);
    EXPECT_FALSE(ticked());
    dispatch->dispatch(url, {});
    EXPECT_TRUE(ticked());
    // As a macro or a link says it.
    for (auto const& [word, on] : {std::pair{"no", false}, {"yes", true}, {"Nein", false}, {"Ja", true}, {"0", false},
             {"oui", true}, {"false", false}, {" TRUE ", true}, {"nee", false}, {"s\u00ED", true}}) {
        workbook.dispatch("org.referralbook:OpenDeckByItself", {{"On", any(word)}});
        EXPECT_EQ(ticked(), on) << word;
    }
    dispatch->removeStatusListener(menu.as<frame::XStatusListener>(), url);
}
