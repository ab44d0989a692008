#include "calc/files/target_file.hpp"
#include "calc/office/office_language.hpp"
#include "files/file_name.hpp"

#include "calc/files/file_choice.hpp"
#include "calc/office/text.hpp"
#include "files/whole_file.hpp"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <algorithm>
#include <array>
#include <cctype>

namespace referralbook::calc {

using namespace com::sun::star;
namespace fs = std::filesystem;

namespace {

bool has_control_characters(std::string_view text) {
    return std::ranges::any_of(text, [](unsigned char letter) { return letter < 0x20 || letter == 0x7F; });
}

/// "http" of "http://...": the scheme of an address that is no file.
std::string_view foreign_scheme(std::string_view file) {
    const auto end = file.find("://");
    if (end == std::string_view::npos || end < 2) return {};
    const auto scheme = file.substr(0, end);
    const bool is_one = std::ranges::all_of(scheme, [](unsigned char letter) {
        return std::isalnum(letter) != 0 || letter == '+' || letter == '.' || letter == '-';
    });
    return is_one && scheme != "file" ? scheme : std::string_view{};
}

/// The path that is meant. The folder that the office happens to work in is nobody's choice.
book::result<fs::path> whole_path_of(std::string const& file) {
    auto path = path_of(file);
    if (has_control_characters(file) || has_control_characters(files::text_of(path)))
        return book::refuse(
            tr("The name of a file cannot hold line breaks or other control characters. Choose another name."));
    if (!path.is_absolute())
        return book::refuse(
            tr("The file {1} has no folder. Say the whole path, from the first folder on.", files::shown_path(path)));
    return path;
}

bool is_open_here(command_call const& call, fs::path const& path) {
    const auto open = frame::Desktop::create(call.context)->getComponents()->createEnumeration();
    while (open->hasMoreElements()) {
        const uno::Reference<frame::XModel> model{open->nextElement(), uno::UNO_QUERY};
        std::error_code unknown;
        if (model.is() && !model->getURL().isEmpty() && fs::equivalent(path_of(utf8(model->getURL())), path, unknown))
            return true;
    }
    return false;
}

/// Programs lay such a file beside one that they have open: each LibreOffice, and Excel. Word has its sign in the place
/// of the first letters of a name that has more than six.
bool has_sign_of_being_open(fs::path const& path) {
    const auto name = ustring(files::text_of(path.filename()));
    const auto letters = name.lastIndexOf('.');
    const bool of_word = name.endsWithIgnoreAsciiCase(".docx");
    const sal_Int32 left_out = !of_word || letters < 7 ? 0 : letters == 7 ? 1 : 2;
    return std::ranges::any_of(std::array{".~lock." + name + "#", "~$" + name.copy(left_out)}, [&](auto const& sign) {
        std::error_code unknown;
        auto beside = path;
        return fs::exists(beside.replace_filename(files::path_of_text(utf8(sign))), unknown);
    });
}

}

book::result<fs::path> file_to_read(std::string const& file) {
    if (const auto scheme = foreign_scheme(file); !scheme.empty())
        return book::refuse(
            tr("Referral Book reads files of this computer and its drives alone, no address with {1}://. Save the file "
               "in a folder and take it from there.",
                scheme.substr(0, 20)));
    return whole_path_of(file);
}

book::result<fs::path> file_to_write(command_call const& call, std::string const& file) {
    if (file.empty()) return book::refuse(tr("Say which file to write."));
    if (const auto scheme = foreign_scheme(file); !scheme.empty())
        return book::refuse(
            tr("Referral Book writes files of this computer and its drives alone, no address with {1}://. Choose a "
               "folder and a name.",
                scheme.substr(0, 20)));
    const auto whole = whole_path_of(file);
    if (!whole) return book::refuse(whole.error());
    auto const& path = *whole;
    std::error_code unknown;
    const uno::Reference<frame::XModel> model{call.document, uno::UNO_QUERY};
    if (model.is() && !model->getURL().isEmpty() && fs::equivalent(path_of(utf8(model->getURL())), path, unknown))
        return book::refuse(tr("That is this workbook's own file. Choose another name."));
    if (fs::exists(path, unknown) && is_open_here(call, path))
        return book::refuse(
            tr("The file {1} is open in a window. Close it there or choose another name.", files::shown_path(path)));
    if (has_sign_of_being_open(path))
        return book::refuse(
            tr("The file {1} is open in another program or on another computer. Close it there or choose another "
               "name.",
                files::shown_path(path)));
    if (const auto ready = files::check_whole_file(path, office_language()); !ready) return book::refuse(ready.error());
    return path;
}

book::result<std::optional<fs::path>> file_to_write_if_any(
    command_call const& call, std::optional<std::string> const& file) {
    if (!file) return std::nullopt;
    auto path = file_to_write(call, *file);
    if (!path) return book::refuse(path.error());
    return std::move(*path);
}

}
