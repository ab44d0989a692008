#pragma once
#include "support/paper_book.hpp"

#include <string>
#include <utility>
#include <vector>

namespace referralbook::tests {

using contact_cells = std::vector<std::pair<std::string, paper_book::value>>;

/// Two contacts of one name, and how lists call each of them.
struct namesake_pair {
    contact_cells first, second;
    std::string told_first, told_second;

    std::string name() const { return told_first.substr(0, told_first.find(" (")); }
};

/// "Kern Dental" of "Anna Kern (Kern Dental)".
inline std::string mark_of(std::string const& told) {
    return told.substr(told.find(" (") + 2, told.size() - told.find(" (") - 3);
}

/// Pairs that are told apart in all the ways there are: by the firm, the area, the telephone or the mailbox.
inline std::vector<namesake_pair> namesake_pairs() {
    const auto who = [](std::string name, contact_cells cells) {
        cells.emplace_back("who", std::move(name));
        return cells;
    };
    return {
        {who("Anna Kern", {{"company", "Kern Dental"}}), who("Anna Kern", {{"company", "Hafenbank"}}),
            "Anna Kern (Kern Dental)", "Anna Kern (Hafenbank)"},
        {who("Jan Jansen", {{"area", "Delft"}}), who("Jan Jansen", {{"area", "Utrecht"}}), "Jan Jansen (Delft)",
            "Jan Jansen (Utrecht)"},
        {who("Luc Roy", {{"email", "luc@a.example"}}), who("Luc Roy", {{"email", "luc@b.example"}}),
            "Luc Roy (luc@a.example)", "Luc Roy (luc@b.example)"},
        {who("Ana Ruiz", {{"phone", "0171 1"}}), who("Ana Ruiz", {{"phone", "0171 2"}}), "Ana Ruiz (0171 1)",
            "Ana Ruiz (0171 2)"},
        {who("Maria Garcia", {{"phone", "0171 1; 0171 3"}}), who("María García", {{"phone", "0171 2"}}),
            "Maria Garcia (0171 1)", "María García (0171 2)"},
        {who("Kern, Otto", {{"company", "Kern Dental"}}), who("Otto Kern", {{"company", "Hafenbank"}}),
            "Kern, Otto (Kern Dental)", "Otto Kern (Hafenbank)"},
        {who("Eva Huber", {{"company", "Huber AG"}}), who("Eva Huber", {{"phone", "7"}}), "Eva Huber (Huber AG)",
            "Eva Huber (7)"},
        {who("Ida Rot", {{"company", "Rot KG"}, {"phone", "1"}}),
            who("Ida Rot", {{"company", "Rot KG"}, {"phone", "2"}}), "Ida Rot (1)", "Ida Rot (2)"},
        {who("Tom Cole", {{"company", "Cole Ltd"}, {"area", "York"}}),
            who("Tom Cole", {{"company", "Cole Ltd"}, {"area", "Leeds"}}), "Tom Cole (York)", "Tom Cole (Leeds)"},
        {who("Dr. Sibel Ünal", {{"company", "Klinik (Ulm)"}}), who("Sibel Ünal", {{"company", "Klinik (Bonn)"}}),
            "Dr. Sibel Ünal (Klinik (Ulm))", "Sibel Ünal (Klinik (Bonn))"},
        {who("Paul Falk", {{"company", "Falk & Co."}, {"area", "Ulm"}}), who("Paul Falk", {{"area", "Kiel"}}),
            "Paul Falk (Falk & Co.)", "Paul Falk (Kiel)"},
        {who("Zoé Roux", {{"company", "Café Roux"}}), who("ZOE ROUX", {{"company", "Optique Roux"}}),
            "Zoé Roux (Café Roux)", "ZOE ROUX (Optique Roux)"},
    };
}

}
