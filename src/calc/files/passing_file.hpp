#pragma once
#include "book/result.hpp"
#include "calc/sheets/document.hpp"
#include "files/private_folder.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include <filesystem>
#include <string_view>

namespace referralbook::calc {

/// A file for a while, in the system's own place for them, in a folder that nobody else may look into. It is gone with
/// this; where the office is killed before that, remove_left_over_files() takes it away at the next start.
class passing_file {
public:
    explicit passing_file(std::string_view extension);   ///< ".ods"
    /// Empty where the system gives no file: its disk is full, or the folder is gone.
    std::filesystem::path const& path() const { return path_; }

private:
    files::private_folder folder_;
    std::filesystem::path path_;
};

/// Saves a copy of a workbook there, in the form that `how` says. Refused with a sentence where it cannot be written.
book::result<void> store(document_ref const& document, passing_file const& to,
    com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> const& how);
/// That sentence, also for what failed on the way back from there.
book::problem no_passing_file();

/// Removes the passing files of offices that were killed. Those of an office that is alive, and of other users, stay.
void remove_left_over_files();

}
