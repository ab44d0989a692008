#include "calc/office/menu_state.hpp"

namespace referralbook::calc {

namespace {

void (*told_of_changes)() = nullptr;

}

void menu_may_have_changed() {
    if (told_of_changes) told_of_changes();
}

void set_menu_listener(void (*told)()) { told_of_changes = told; }

}
