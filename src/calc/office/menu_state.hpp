#pragma once

namespace referralbook::calc {

/// What stands in menus and toolbars may be grey, ticked or hidden otherwise now: a workbook was set up or is as before
/// it, or something was turned on or off. On the main thread.
void menu_may_have_changed();

/// Who shows menus and toolbars what stands there; told of each such change.
void set_menu_listener(void (*told)());

}
