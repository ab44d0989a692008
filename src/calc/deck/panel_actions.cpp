#include "calc/deck/panel_actions.hpp"
#include "calc/files/hand_over.hpp"
#include "calc/office/main_queue.hpp"
#include "calc/office/message.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "panels/contact_lines.hpp"

#include <com/sun/star/awt/PopupMenuDirection.hpp>
#include <com/sun/star/awt/XMenuListener.hpp>
#include <com/sun/star/awt/XPopupMenu.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

void run(session& of, panels::command const& what, action_place const& where) {
    std::vector<beans::PropertyValue> arguments;
    for (auto const& [name, value] : what.arguments) {
        auto& one = arguments.emplace_back();
        one.Name = ustring(name);
        if (auto const* number = std::get_if<double>(&value))
            one.Value <<= *number;
        else
            one.Value <<= ustring(std::get<std::string>(value));
    }
    of.run(what.path, {arguments.data(), static_cast<sal_Int32>(arguments.size())}, where.frame);
}

/// Keeps what was chosen in a menu. A menu that the desktop draws itself (GTK) gives 0 as the result of execute(), and
/// tells its listener only afterwards.
class chosen_line final : public cppu::WeakImplHelper1<awt::XMenuListener> {
public:
    explicit chosen_line(std::shared_ptr<sal_Int16> number) : number_{std::move(number)} {}

    void SAL_CALL itemSelected(awt::MenuEvent const& event) override { *number_ = event.MenuId; }
    void SAL_CALL itemHighlighted(awt::MenuEvent const&) override {}
    void SAL_CALL itemActivated(awt::MenuEvent const&) override {}
    void SAL_CALL itemDeactivated(awt::MenuEvent const&) override {}
    void SAL_CALL disposing(lang::EventObject const&) override {}

private:
    std::shared_ptr<sal_Int16> number_;
};

void choose(session& of, std::vector<panels::choice> const& choices, action_place const& where) {
    const Reference<awt::XPopupMenu> menu{
        of.context()->getServiceManager()->createInstanceWithContext("com.sun.star.awt.PopupMenu", of.context()),
        UNO_QUERY_THROW};
    sal_Int16 number = 0;
    for (auto const& one : choices) {
        menu->insertItem(static_cast<sal_Int16>(number + 1), ustring(one.text), 0, number);
        ++number;
    }
    const auto chosen = std::make_shared<sal_Int16>(sal_Int16{0});
    menu->addMenuListener(new chosen_line{chosen});
    auto still = of.hold_still();
    const auto returned = menu->execute(where.window, where.below, awt::PopupMenuDirection::EXECUTE_DOWN);
    // Queued, so that it runs after the menu has told its listener; the menu is kept alive until then.
    main_queue{of.context()}.post(
        [menu, chosen, returned, choices, where, still = std::move(still), keep = of.shared_from_this()]() mutable {
            still.reset();
            const auto line = returned > 0 ? returned : *chosen;
            if (line <= 0 || line > static_cast<sal_Int16>(choices.size())) return keep->tell();
            auto const& taken = choices[static_cast<std::size_t>(line - 1)];
            if (taken.narrows)
                keep->narrow(*taken.narrows);
            else if (taken.what.path.empty())
                keep->tell();
            else
                run(*keep, taken.what, where);
        });
}

void go(session& of, std::string const& sheet_title, int row, int column, action_place const& where) {
    const auto sheet = sheet_named(of.document(), sheet_title);
    const auto controller = where.frame.is() ? where.frame->getController() : nullptr;
    const Reference<sheet::XSpreadsheetView> sheets{controller, UNO_QUERY};
    const Reference<view::XSelectionSupplier> selection{controller, UNO_QUERY};
    if (!sheet.is() || !sheets.is() || !selection.is()) return;
    sheets->setActiveSheet(sheet);
    selection->select(Any{sheet->getCellByPosition(column, row)});
    // The keyboard focus goes to the cells.
    if (const auto window = where.frame->getComponentWindow(); window.is()) window->setFocus();
}

/// The number is in the clipboard in any case: most desktops have nothing to call with, and none says whether it
/// called.
void call_number(session& of, std::string const& number, action_place const& where) {
    const command_call call{of.context(), where.frame, of.document(), {}};
    copy_text(call, number);
    static_cast<void>(open_outside(call, panels::tel(number)));
    of.say(tr("{1} is in the clipboard.", number));
}

template <class... F> struct overloaded : F... {
    using F::operator()...;
};

}

void perform(session& of, panels::action const& what, action_place const& where) {
    std::visit(overloaded{
                   [](std::monostate) {},
                   [&](panels::command const& one) { run(of, one, where); },
                   [&](std::vector<panels::choice> const& choices) { choose(of, choices, where); },
                   [&](panels::go_to_cell const& cell) { go(of, cell.sheet, cell.row, cell.column, where); },
                   [&](panels::go_to_person const& person) {
                       if (!of.known()) return;
                       if (const auto found = panels::place_of_person(of.known()->workbook, person.who))
                           go(of, found->sheet, found->row, found->column, where);
                   },
                   [&](panels::show const& list) { of.show(list.list, list.count); },
                   [&](panels::undo_last) { of.undo_last(); },
                   [&](panels::narrow const& to) { of.narrow(to); },
                   [&](panels::settle_status status) { of.settle_status(status.number); },
                   [](panels::search) {},   // the field reports by itself what is typed
                   [&](panels::open_address const& address) {
                       const command_call call{of.context(), where.frame, of.document(), {}};
                       if (const auto opened = open_outside(call, address.url); !opened)
                           show_problem(call, opened.error().sentence);
                   },
                   [&](panels::call_phone const& call) { call_number(of, call.number, where); },
                   [&](panels::copy_text const& copied) {
                       copy_text({of.context(), where.frame, of.document(), {}}, copied.text);
                   },
               },
        what);
}

}
