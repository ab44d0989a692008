#pragma once
#include "calc/office/dialog_window.hpp"
#include "commands/known_people.hpp"

#include <list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

/// Whom a field names.
enum class person_use {
    somebody,   ///< who should be in the book: a name that is nobody's is asked about, and may become a contact; of a
                ///< name that several contacts have it is asked which is meant
    several,    ///< one or more such people, parted by semicolons
    known,      ///< who stands in the book: the same, but never a new contact
    spelling,   ///< as somebody is written: asked about where a known name is near, and never a contact of its own
    newcomer    ///< who may well be new: filled in only where one person alone is meant, and asked about only where
                ///< several contacts have the very name; none of them is an answer, too
};

/// One question about a name that is nobody's.
struct person_question {
    std::string field, name;
    std::string sentence;               ///< "Kline Lam is not in this book yet. Did you mean Kline & Lamb LLP?"
    std::vector<std::string> answers;   ///< names, then Add as a new contact where that may be, then Leave
    std::size_t near = 0;               ///< so many of the answers are names
    bool of_several = false;            ///< none of the names comes before the others: the user has to choose
    bool can_add = true;                ///< Add as a new contact is one of the answers
};

/// The fields of a dialog that name people. Once what is typed, any word of the name or of the company, can mean one
/// person alone, the name is filled in and selected: typing goes on as if it were not there, Backspace takes it away.
/// The drop-down list offers who still comes into question.
class person_fields {
public:
    explicit person_fields(dialog_window& dialog) : dialog_{dialog} {}

    /// Takes a combo of the dialog. `people` must live as long as the dialog.
    void add(std::string_view field, commands::known_people const& people, person_use use);

    bool empty() const { return fields_.empty(); }   ///< nobody is named in the dialog
    /// The next question; nothing where all names are somebody's or were settled.
    std::optional<person_question> question() const;
    /// Takes the answer, counted from 0: fills in the name chosen, or remembers what was decided.
    void answer(person_question const& asked, std::size_t which);
    bool still_stands(person_question const& asked) const;   ///< the field holds that name yet
    /// The names in the fields that are to become contacts.
    std::vector<std::string> new_contacts() const;

private:
    struct person_field {
        std::string name;
        commands::known_people const* people;
        person_use use;
        std::string typed, shown;   ///< by the user; with what was filled in
        bool replaced = false;      ///< a name stands in place of what was typed: no beginning of it
    };
    void changed(person_field& field);
    void complete(person_field& field);
    void complete_last(person_field& field, std::string const& before);
    std::vector<std::string> people_in(person_field const& field) const;
    std::optional<person_question> question_about(person_field const& field, std::string const& name) const;
    void show(person_field& field, std::string const& text, std::size_t selected_from);

    dialog_window& dialog_;
    std::list<person_field> fields_;
    std::set<std::string> left_, to_add_;   ///< names as they were typed
    bool filling_ = false;
};

}
