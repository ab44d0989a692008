#pragma once
#include "commands/in_and_out/import_facts.hpp"

#include <set>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// Columns of the file that go where another one was chosen to go.
struct taken_together {
    std::vector<int> in_front;      ///< of a name: "van der" of the last name Berg
    std::vector<int> behind;        ///< of a name: the middle name, the second last name
    std::vector<int> sons;          ///< those that may tell a son from his father: "Jr" of the last name King
    bool nothing_but_sons = true;   ///< no degree stands in those columns
    std::vector<int> further;       ///< of a telephone, a mailbox or the notes: the second one, the mobile ...

    std::vector<int> all() const;   ///< that are taken whole
};

/// For each target what goes there together with the column that was chosen, in the order of the file: parts of a name
/// that have columns of their own, and further columns of one kind. Only columns that no target takes.
std::vector<taken_together> taken_together_in(import_facts const& facts);

/// True for "Jr", "III", "jun." and nothing else.
bool is_generation_alone(std::string_view text);

/// Chooses columns of the file for further telephones and mailboxes of the sheet: "Private phone" takes "Tel. privat",
/// "Phone 2" the next one that is left, and Phone the best where what was proposed for it went to Mobile. What is
/// chosen goes into `used`.
void take_further(import_facts& facts, std::set<int>& used);

}
