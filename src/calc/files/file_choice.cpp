#include "calc/files/file_choice.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "files/file_name.hpp"

#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <osl/file.hxx>

#include <system_error>

namespace referralbook::calc {

using namespace com::sun::star;
namespace fs = std::filesystem;

namespace {

std::optional<std::string> picked(command_call const& call, sal_Int16 how, std::string_view title,
    std::span<file_kind const> kinds, std::string_view name) {
    const auto picker = ui::dialogs::FilePicker::createWithMode(call.context, how);
    picker->setTitle(ustring(title));
    for (auto const& [kind, pattern] : kinds) picker->appendFilter(ustring(tr(kind)), ustring(pattern));
    picker->setCurrentFilter(ustring(tr(kinds.front().first)));
    if (!name.empty()) picker->setDefaultName(ustring(name));
    if (picker->execute() != ui::dialogs::ExecutableDialogResults::OK) return {};
    const auto files = picker->getSelectedFiles();
    if (files.getLength() == 0) return {};
    return utf8(files[0]);
}

}

std::optional<std::string> file_to_save(
    command_call const& call, std::string_view title, std::span<file_kind const> kinds, std::string_view name) {
    return picked(call, ui::dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION, title, kinds, name);
}

std::optional<std::string> file_to_open(
    command_call const& call, std::string_view title, std::span<file_kind const> kinds) {
    return picked(call, ui::dialogs::TemplateDescription::FILEOPEN_SIMPLE, title, kinds, {});
}

fs::path path_of(std::string const& file) {
    rtl::OUString path;
    if (file.starts_with("file:") &&
        osl::FileBase::getSystemPathFromFileURL(ustring(file), path) == osl::FileBase::E_None)
        return files::path_of_text(utf8(path));
    return files::path_of_text(file);
}

std::string url_of(fs::path const& path) {
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(ustring(files::text_of(fs::absolute(path))), url);
    return utf8(url);
}

}
