#include "calc/start/panel_table.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sheets/today.hpp"
#include "panels/before_set_up.hpp"
#include "panels/contact.hpp"
#include "panels/follow_ups.hpp"
#include "panels/goals.hpp"
#include "panels/sources.hpp"

#include <array>

namespace referralbook::calc {

namespace {

std::vector<panels::element> follow_ups(session const& of) {
    return of.known() ? panels::follow_ups(*of.known(), of.view())
                      : panels::before_set_up(of.read_only(), of.view(), office_language());
}

std::vector<panels::element> sources(session const& of) {
    return of.known() ? panels::sources(*of.known(), of.view()) : panels::no_sources_yet(office_language());
}

std::vector<panels::element> contact(session const& of, panels::in_front const& front) {
    if (!of.known()) return panels::no_contact_yet(office_language());
    return panels::contact(*of.known(), front, of.view(), {of.known()->today, local_time_of_day()});
}

std::vector<panels::element> goals(session const& of) {
    return of.known() ? panels::goals(*of.known(), of.view()) : panels::no_goals_yet(office_language());
}

}

std::span<panel_entry const> panel_table() {
    static constexpr panel_room list{.place = 0, .least = 180, .message = 30, .takes_rest = true},
        card{.place = 1, .least = 150}, ranking{.place = 2, .least = 110}, few{.place = 3, .least = 115};
    static constexpr std::array entries{panel_entry{"FollowUps", text::to_say("Follow-ups"), list, follow_ups},
        panel_entry{"Contact", text::to_say("Contact"), card, nullptr, contact},
        panel_entry{"Sources", text::to_say("Sources"), ranking, sources},
        panel_entry{"Goals", text::to_say("Goals"), few, goals}};
    return entries;
}

}
