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

enum class how_many { one, any };

std::vector<std::string> all_picked(command_call const& call, sal_Int16 how, std::string_view title,
    std::span<file_kind const> kinds, std::string_view name, how_many files_wanted) {
    const auto picker = ui::dialogs::FilePicker::createWithMode(call.context, how);
    picker->setTitle(ustring(title));
    for (auto const& [kind, pattern] : kinds) picker->appendFilter(ustring(tr(kind)), ustring(pattern));
    picker->setCurrentFilter(ustring(tr(kinds.front().first)));
    if (!name.empty()) picker->setDefaultName(ustring(name));
    if (files_wanted == how_many::any) picker->setMultiSelectionMode(true);
    if (picker->execute() != ui::dialogs::ExecutableDialogResults::OK) return {};
    std::vector<std::string> files;
    for (auto const& file : picker->getSelectedFiles()) files.push_back(utf8(file));
    return files;
}

std::optional<std::string> picked(command_call const& call, sal_Int16 how, std::string_view title,
    std::span<file_kind const> kinds, std::string_view name) {
    auto files = all_picked(call, how, title, kinds, name, how_many::one);
    return files.empty() ? std::nullopt : std::optional{std::move(files.front())};
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

std::vector<std::string> files_to_open(
    command_call const& call, std::string_view title, std::span<file_kind const> kinds) {
    return all_picked(call, ui::dialogs::TemplateDescription::FILEOPEN_SIMPLE, title, kinds, {}, how_many::any);
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
