#pragma once
#include "commands/in_and_out/called.hpp"
#include "commands/in_and_out/contacts_to_be.hpp"
#include "commands/in_and_out/import_facts.hpp"
#include "commands/in_and_out/import_plan.hpp"
#include "commands/in_and_out/import_rest.hpp"
#include "commands/in_and_out/import_values.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// What became of a row's cells in a contact that stands there, each as a list for a sentence.
struct merge_outcome {
    std::string changed;             ///< "E-mail b@y beside a@x"
    std::string filled, differing;   ///< "Phone, Area"; "Phone 0171 23; Company Kline"
    std::string untold;              ///< what was wanted in the notes and could not go there, as a sentence
    bool no_rest = false;            ///< everything of the row has a column, or stands in the notes already
};

/// Takes a row of the file into a contact that stands in the book: fills what is blank, settles what differs as the
/// user chose, and lists each difference in the plan.
class row_merger {
public:
    row_merger(import_facts const& facts, recognition::aliases const& aliases, import_values& values,
        contacts_to_be& contacts, import_rest& rest, import_plan& plan)
        : facts_{facts}, aliases_{aliases}, values_{values}, contacts_{contacts}, rest_{rest}, plan_{plan} {}

    /// `which`: the contact, as contacts_to_be counts.
    merge_outcome merge(int row, int which);

private:
    /// A cell of a contact in the book and what the file has for it.
    struct difference {
        int row, which;
        std::size_t target;
        book::cell const &stands, &comes;
    };

    std::string rest_for_notes(std::vector<rest_part>& rest, int which);
    void merge_cells(int row, int which, called const& names, std::string further);
    bool stands_elsewhere(std::string_view value, std::size_t column, int which) const;
    void settle(difference const& one);
    bool differs(import_target const& target, book::cell const& stands, book::cell const& content) const;
    std::string untold_of(std::vector<rest_part> const& rest) const;
    void tell_differing(std::string const& label, std::string const& content);

    import_facts const& facts_;
    recognition::aliases const& aliases_;
    import_values& values_;
    contacts_to_be& contacts_;
    import_rest& rest_;
    import_plan& plan_;
    merge_outcome result_;
};

}
