#pragma once
#include <span>
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// A written name as the two columns of a contact table take it; together they are the name in speaking order.
struct name_parts {
    std::string first, last;   ///< "Sibel" and "Ünal Jr"; of a single word the last name
    bool is_office = false;    ///< then all of it is the last name
    std::string title;         ///< "Dr. med.", which no column of names takes
    std::string behind;        ///< "LPC, DDS"
};
name_parts name_parts_of(std::string_view name);

/// A name as a letter writes it inside a sentence: in speaking order, without degrees and without the capitals of a
/// whole list in capitals: "Adaeze Okafor" for "OKAFOR, ADAEZE, MBA". The name of an office stays as it is.
std::string spoken_name(std::string_view name);

/// Whether a letter calls somebody without a title "Ada", as English letters do, or "Ada Okafor", as beside Sie, vous
/// and usted.
enum class addressed { by_first_name, by_whole_name };

/// How a letter addresses somebody whose name is written so: "Ada" for "Ada Okafor", "Okafor, Ada" and "Okafor, Ada
/// MBA"; "Dr. Ünal" for "Dr. med. Sibel Ünal"; "Mrs Smith" for "Mrs Jane Smith"; "Mr & Mrs Fenwick" for both of them;
/// an office by its whole name. `given` is the first name where the book holds it by itself: it counts unless the name
/// has a title. Never empty for a name that is not.
std::string salutation(std::string_view name, std::string_view given = {}, addressed how = addressed::by_first_name);

/// The same where a column of the user's own holds the title ("Dr.", "Prof. Dr.", "Frau"): it counts as if it stood
/// before the name, a courtesy before the title that the name has itself ("Frau" and "Dr. Sibel Ünal" is "Frau Dr.
/// Ünal"). Anything that is no title, "Marketing manager", counts for nothing.
std::string salutation(std::string_view name, std::string_view given, std::string_view own_title,
    addressed how = addressed::by_first_name);

/// What a letter takes of cells that may hold titles: those that are titles and nothing else, courtesies first: "Herr
/// Dr." of "Dr." and "Herr".
std::string titles_among(std::span<std::string const> cells);

}
