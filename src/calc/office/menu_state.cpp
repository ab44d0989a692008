#include "calc/office/menu_state.hpp"

namespace referralbook::calc {

namespace {

void (*told_of_changes)() = nullptr;

}

void menu_may_have_changed() {
    if (told_of_changes) told_of_changes();
}

void on_menu_change(void (*told)()) { told_of_changes = told; }

}
