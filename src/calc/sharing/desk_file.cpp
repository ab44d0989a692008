#include "calc/sharing/desk_file.hpp"
#include "calc/office/as.hpp"
#include "calc/office/kept_choices.hpp"
#include "calc/office/text.hpp"
#include "files/file_name.hpp"

#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <cppuhelper/implbase1.hxx>
#include <osl/file.hxx>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

class saving_listener final : public cppu::WeakImplHelper1<document::XDocumentEventListener> {
public:
    explicit saving_listener(std::function<void()> saved) : saved_{std::move(saved)} {}

    void SAL_CALL documentEventOccured(document::DocumentEvent const& event) override {
        if (event.EventName != "OnSaveDone" && event.EventName != "OnSaveAsDone") return;
        try {
            if (saved_) saved_();
        } catch (...) {
            // The file is saved; which one is the desk is noted with the next saving.
        }
    }
    void SAL_CALL disposing(lang::EventObject const&) override { saved_ = nullptr; }

private:
    std::function<void()> saved_;
};

std::string url_of(document_ref const& document) {
    const Reference<frame::XModel> model{document, UNO_QUERY};
    return model.is() ? utf8(model->getURL()) : std::string{};
}

/// "" for what is no file of this computer.
std::string path_of(std::string const& url) {
    rtl::OUString path;
    return osl::FileBase::getSystemPathFromFileURL(ustring(url), path) == osl::FileBase::E_None ? utf8(path)
                                                                                                : std::string{};
}

std::string file_of(std::string_view known, std::string const& desk) {
    const auto line = '\n' + desk + ' ';
    const auto begin = known.find(line);
    if (begin == std::string_view::npos) return {};
    known.remove_prefix(begin + line.size());
    return std::string{known.substr(0, known.find('\n'))};
}

std::string line_of(std::string const& desk, std::string const& file) { return '\n' + desk + ' ' + file + '\n'; }

std::string without(std::string known, std::string const& desk) {
    const auto line = line_of(desk, file_of(known, desk));
    if (const auto at = known.find(line); at != std::string::npos) known.erase(at, line.size());
    return known;
}

}

std::string desk_elsewhere(
    Reference<uno::XComponentContext> const& context, document_ref const& document, std::string const& desk) {
    const auto there = file_of(kept_text(context, known_desks), desk), here = url_of(document);
    if (there.empty() || there == here) return {};
    auto path = path_of(there);
    std::error_code none;
    if (path.empty() || !std::filesystem::exists(files::path_of_text(path), none)) return {};   // it was moved
    const auto own = path_of(here);
    if (!own.empty() && std::filesystem::equivalent(files::path_of_text(path), files::path_of_text(own), none))
        return {};
    return path;
}

void know_desk_here(
    Reference<uno::XComponentContext> const& context, document_ref const& document, std::string const& desk) {
    const auto here = url_of(document);
    const auto known = kept_text(context, known_desks);
    if (here.empty() || desk.empty() || file_of(known, desk) == here) return;
    keep_choice(context, known_desks, uno::Any{ustring(without(known, desk) + line_of(desk, here))});
}

void forget_desk(Reference<uno::XComponentContext> const& context, std::string const& desk) {
    const auto known = kept_text(context, known_desks);
    if (!file_of(known, desk).empty()) keep_choice(context, known_desks, uno::Any{ustring(without(known, desk))});
}

Reference<document::XDocumentEventListener> watch_saving(document_ref const& document, std::function<void()> saved) {
    const Reference<document::XDocumentEventBroadcaster> events{document, UNO_QUERY};
    if (!events.is()) return {};
    const Reference<document::XDocumentEventListener> watch{new saving_listener{std::move(saved)}};
    events->addDocumentEventListener(watch);
    return watch;
}

void unwatch_saving(document_ref const& document, Reference<document::XDocumentEventListener> const& watch) {
    try {
        const Reference<document::XDocumentEventBroadcaster> events{document, UNO_QUERY};
        if (events.is()) events->removeDocumentEventListener(watch);
    } catch (uno::Exception const&) {
        // The document is gone, and its listeners with it.
    }
}

}
