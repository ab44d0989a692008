#include "calc/sharing/round_words.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sheets/today.hpp"
#include "text/clock_text.hpp"
#include "text/sentences.hpp"

namespace referralbook::calc {

namespace {

std::string desks_words(std::size_t desks) {
    if (desks < 2) return tr("Shared, up to date");
    return trn("Shared with {1} other desk, up to date", "Shared with {1} other desks, up to date", desks - 1);
}

}

std::string clock_words() { return text::clock_of_day(local_time_of_day(), office_language()); }

std::string words_of_one_alone(sharing::server_address const& server, std::string const& copy_of, bool is_known,
    bool by_choice, std::size_t waiting) {
    if (!copy_of.empty())
        return tr("This workbook is a copy: the desk is {1}. Nothing is sent from here or taken in. Work there, or "
                  "leave the book here and join it again.",
            copy_of);
    if (!is_known)
        return tr("This workbook is shared on {1}. It stays offline until you take the tick away at Referrals > "
                  "Settings and help > Several desks > Work offline.",
            spoken_name(server, office_language()));
    if (by_choice && waiting > 0)
        return trn("Working offline, {1} change waits: what you do stays here until you are back.",
            "Working offline, {1} changes wait: what you do stays here until you are back.", waiting);
    return by_choice ? tr("Working offline: what you do stays here until you are back.") : std::string{};
}

std::string words_of_protected(std::string const& sheet) {
    return tr("The sheet {1} is protected: its rows cannot be shared.", sheet);
}

std::string words_of_a_reader() {
    return tr("This user may read the shared book and not change it; changes stay here.");
}

bool is_in_order(round_outcome const& came) {
    using enum round_outcome::state;
    return (came.how == up_to_date || came.how == to_write) && came.may_write && came.held_back == 0 &&
        came.not_taken.empty() && !came.carried_missing && came.there == round_outcome::tables::alike;
}

std::string words_of(round_outcome const& came, std::string const& offline_since) {
    using enum round_outcome::state;
    if (came.how == stopped) return came.sentence;
    if (came.how == offline) {
        return came.waiting > 0
            ? trn("Offline since {2}, {1} change waits. {3}", "Offline since {2}, {1} changes wait. {3}", came.waiting,
                  offline_since, came.sentence)
            : tr("Offline since {1}. {2}", offline_since, came.sentence);
    }
    if (!came.may_write) return words_of_a_reader();
    if (came.held_back > 0)
        return trn("{1} row was deleted here. Is it to go for everybody?",
            "{1} rows were deleted here. Are they to go for everybody?", came.held_back);
    if (came.waiting > 0)
        return trn("Shared; {1} change is being sent", "Shared; {1} changes are being sent", came.waiting);
    auto line = desks_words(came.desks);
    if (!came.not_taken.empty())
        return trn("{2}; the server refuses {1} row", "{2}; the server refuses {1} rows", came.not_taken.size(), line);
    if (came.carried_missing)
        line = tr("{1}; older referrals could not be read", line);
    else if (came.carried_count > 0)
        line = trn(
            "{2}; {1} older referral counts too", "{2}; {1} older referrals count too", came.carried_count, line);
    using enum round_outcome::tables;
    if (came.there == older)
        return tr(
            "{1}. The tables on the server are of an earlier version: ask its administrator to run sharing.sql.", line);
    if (came.there == newer)
        return tr("{1}. Others use a newer version of Referral Book: what it added does not show here.", line);
    return line;
}

}
