#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleEditableText.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <gmock/gmock.h>

#include <cstdlib>
#include <functional>
#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

using node = Reference<accessibility::XAccessibleContext>;

/// An office that shows dialogs: a headless one cancels them at once. It draws into memory and needs no screen.
office& shown_office() {
    static const bool in_memory = setenv("SAL_USE_VCLPLUGIN", "svp", 1) == 0;
    static office::options const seen = [] {
        office::options what;
        what.visible = in_memory;
        return what;
    }();
    static office one{seen};
    return one;
}

workbook shown_book() {
    const auto path = the_office().folder() / "dialogs.ods";
    small_book().store(path);
    return shown_office().load(path);
}

void walk(node const& from, std::function<void(node const&)> const& visit) {
    visit(from);
    for (sal_Int32 i = 0; i < from->getAccessibleChildCount(); ++i)
        if (const auto child = from->getAccessibleChild(i); child.is()) walk(child->getAccessibleContext(), visit);
}

// The list of windows is called deprecated, without a successor.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/// The dialog with a title, waited for; empty where it does not come.
node dialog_titled(std::string_view title) {
    const auto toolkit = shown_office().service<awt::XExtendedToolkit>("com.sun.star.awt.Toolkit");
    for (int tries = 0; tries < 100; ++tries) {
        for (sal_Int32 i = 0; i < toolkit->getTopWindowCount(); ++i) {
            const Reference<accessibility::XAccessible> window{toolkit->getTopWindow(i), UNO_QUERY};
            if (!window.is()) continue;
            const auto context = window->getAccessibleContext();
            if (narrow(context->getAccessibleName()) == title && context->getAccessibleRole() == accessibility::AccessibleRole::DIALOG)
                return context;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    return {};
}

#pragma GCC diagnostic pop

/// The control that a person finds by its name: one that can be typed into, or pressed.
template <class Interface> Reference<Interface> named(node const& dialog, std::string_view name) {
    Reference<Interface> found;
    walk(dialog, [&](node const& one) {
        const Reference<Interface> able{one, UNO_QUERY};
        if (!found.is() && able.is() && narrow(one->getAccessibleName()) == name) found = able;
    });
    if (!found.is()) throw std::runtime_error{"no control " + std::string{name}};
    return found;
}

/// The field in or below the control of that name.
void type(node const& dialog, std::string_view name, std::string_view text) {
    Reference<accessibility::XAccessibleEditableText> field;
    walk(dialog, [&](node const& one) {
        if (field.is() || narrow(one->getAccessibleName()) != name) return;
        walk(one, [&](node const& inner) {
            if (!field.is() && inner->getAccessibleRole() != accessibility::AccessibleRole::LABEL) field.set(inner, UNO_QUERY);
        });
    });
    if (!field.is()) throw std::runtime_error{"no field " + std::string{name}};
    field->setText(wide(text));
}

void press(node const& dialog, std::string_view name) {
    named<accessibility::XAccessibleAction>(dialog, name)->doAccessibleAction(0);
}

std::string all_words(node const& dialog) {
    std::string words;
    walk(dialog, [&](node const& one) { words += narrow(one->getAccessibleName()) + "\n"; });
    return words;
}

/// A command that shows its dialog while the test acts in it.
class asking {
public:
    asking(workbook const& book, std::string path) : thread_{[&book, path = std::move(path)] {
        try {
            const Reference<frame::XDispatchProvider> window{book.controller()->getFrame(), UNO_QUERY_THROW};
            const auto today = named_values({{"Today", any(small_book_today)}});
            frame::DispatchHelper::create(shown_office().context())
                ->executeDispatch(window, wide("org.referralbook:" + path), "_self", 0, today);
        } catch (uno::Exception const& failure) {
            ADD_FAILURE() << narrow(failure.Message);
        }
    }} {}
    ~asking() { thread_.join(); }

private:
    std::thread thread_;
};

}

TEST(the_dialog, of_a_new_referral_says_what_is_missing_and_stays_until_it_is_right) {
    auto book = shown_book();
    {
        const asking command{book, "NewReferral"};
        const auto dialog = dialog_titled("New referral");
        ASSERT_TRUE(dialog.is());
        type(dialog, "Source", "Acme");
        press(dialog, "Add referral");
        EXPECT_THAT(all_words(dialog), HasSubstr("prospect is missing"));
        type(dialog, "Prospect", "Zoë Adler");
        press(dialog, "Add referral");
    }
    EXPECT_EQ(book.text(at("Referrals", "Source", 6)), "Acme");
    EXPECT_EQ(book.text(at("Referrals", "Prospect", 6)), "Zoë Adler");
    EXPECT_EQ(book.undo_titles().size(), 1u);
}

TEST(the_dialog, says_that_the_row_changed_underneath_and_writes_nothing) {
    auto book = shown_book();
    book.activate_sheet("Referrals");
    book.select("Referrals.A4");
    {
        const asking command{book, "LogTouch"};
        const auto dialog = dialog_titled("Log a touch");
        ASSERT_TRUE(dialog.is());
        book.put(at("Referrals", "Attempts", 4), 5);
        press(dialog, "Log touch");
        EXPECT_THAT(all_words(dialog), HasSubstr("Row 4 of the sheet Referrals has changed meanwhile (Attempts)"));
        press(dialog, "Cancel");
    }
    EXPECT_EQ(book.number(at("Referrals", "Attempts", 4)), 5);
    EXPECT_EQ(book.text("Touches.B2"), "");
}

TEST(the_dialog, can_be_left_and_nothing_happened) {
    auto book = shown_book();
    book.activate_sheet("Referrals");
    book.select("Referrals.A4");
    for (const auto& [path, title] : {std::pair{"StatusChanged", "Status changed"}, {"Snooze", "Snooze"}, {"LogTouch", "Log a touch"}}) {
        const asking command{book, path};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is()) << title;
        press(dialog, "Cancel");
    }
    EXPECT_EQ(book.undo_titles().size(), 0u);
}
