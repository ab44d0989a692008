#include "commands/set_up/status_words.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <ranges>

namespace referralbook::commands {

namespace {

using enum book::status;

// Folded; as CRM exports and offices write them, in English, German, French and Spanish.
struct stage_word {
    std::string_view word;
    book::status means;
};
constexpr stage_word words[]{
    {"new", fresh},
    {"open", fresh},
    {"lead", fresh},
    {"new lead", fresh},
    {"received", fresh},
    {"not contacted", fresh},
    {"neu", fresh},
    {"offen", fresh},
    {"nouveau", fresh},
    {"nuevo", fresh},
    {"trying", trying},
    {"attempted", trying},
    {"attempted to contact", trying},
    {"left message", trying},
    {"left voicemail", trying},
    {"lm", trying},
    {"no answer", trying},
    {"no response", trying},
    {"called", trying},
    {"angerufen", trying},
    {"in talks", in_talks},
    {"contacted", in_talks},
    {"connected", in_talks},
    {"in progress", in_talks},
    {"working", in_talks},
    {"qualified", in_talks},
    {"discovery", in_talks},
    {"opportunity", in_talks},
    {"in bearbeitung", in_talks},
    {"in kontakt", in_talks},
    {"en cours", in_talks},
    {"en curso", in_talks},
    {"meeting", meeting},
    {"meeting scheduled", meeting},
    {"appointment", meeting},
    {"appointment set", meeting},
    {"appt", meeting},
    {"consult", meeting},
    {"consultation", meeting},
    {"scheduled", meeting},
    {"termin", meeting},
    {"rendez-vous", meeting},
    {"rdv", meeting},
    {"cita", meeting},
    {"reunion", meeting},
    {"proposal", proposal},
    {"proposal sent", proposal},
    {"quote", proposal},
    {"quoted", proposal},
    {"quote sent", proposal},
    {"estimate", proposal},
    {"estimate sent", proposal},
    {"negotiation", proposal},
    {"contract sent", proposal},
    {"engaging", proposal},
    {"angebot", proposal},
    {"devis", proposal},
    {"presupuesto", proposal},
    {"won", won},
    {"closed won", won},
    {"closed - won", won},
    {"converted", won},
    {"client", won},
    {"customer", won},
    {"patient", won},
    {"became client", won},
    {"signed", won},
    {"sold", won},
    {"completed", won},
    {"done", won},
    {"accepted", won},
    {"started", won},
    {"gewonnen", won},
    {"kunde", won},
    {"gagne", won},
    {"ganado", won},
    {"lost", lost},
    {"closed lost", lost},
    {"closed - lost", lost},
    {"declined", lost},
    {"unqualified", lost},
    {"not interested", lost},
    {"no show", lost},
    {"dead", lost},
    {"no", lost},
    {"verloren", lost},
    {"abgesagt", lost},
    {"perdu", lost},
    {"perdido", lost},
    {"nurture", nurture},
    {"nurturing", nurture},
    {"on hold", nurture},
    {"later", nurture},
    {"bad timing", nurture},
    {"dormant", nurture},
    {"spater", nurture},
    {"en attente", nurture},
    {"en espera", nurture},
};

}

std::optional<book::status> status_of_stage(std::string_view word) {
    const auto key = text::folded(word);
    if (key.empty()) return {};
    if (const auto known = book::status_of(key)) return known;
    const auto found = std::ranges::find(words, std::string_view{key}, &stage_word::word);
    if (found == std::ranges::end(words)) return {};
    return found->means;
}

}
