#include "calc/deck/mail_drop.hpp"

#include "calc/office/text.hpp"
#include "formats/uri_list.hpp"
#include "text/letters.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XDataTransferProviderAccess.hpp>
#include <com/sun/star/container/XContainer.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/dnd/DNDConstants.hpp>
#include <com/sun/star/datatransfer/dnd/XDropTarget.hpp>
#include <com/sun/star/datatransfer/dnd/XDropTargetDragContext.hpp>
#include <com/sun/star/datatransfer/dnd/XDropTargetDropContext.hpp>
#include <com/sun/star/datatransfer/dnd/XDropTargetListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using datatransfer::DataFlavor;
using uno::Reference;
using uno::UNO_QUERY;
namespace dnd = datatransfer::dnd;

namespace {

constexpr std::string_view list_of_files = "text/uri-list";

DataFlavor const* files_among(uno::Sequence<DataFlavor> const& flavours) {
    const auto found = std::find_if(flavours.begin(), flavours.end(),
        [](DataFlavor const& one) { return text::begins_but_for_case(utf8(one.MimeType), list_of_files); });
    return found == flavours.end() ? nullptr : &*found;
}

std::string content_of(Reference<datatransfer::XTransferable> const& data, DataFlavor const& flavour) {
    const auto content = data->getTransferData(flavour);
    if (uno::Sequence<sal_Int8> bytes; content >>= bytes)
        return {reinterpret_cast<char const*>(bytes.getConstArray()), static_cast<std::size_t>(bytes.getLength())};
    rtl::OUString words;
    content >>= words;
    return utf8(words);
}

class file_drop final : public cppu::WeakImplHelper1<dnd::XDropTargetListener> {
public:
    explicit file_drop(std::function<void(std::string const&)> dropped) : dropped_{std::move(dropped)} {}

    void SAL_CALL dragEnter(dnd::DropTargetDragEnterEvent const& event) override {
        takes_ = files_among(event.SupportedDataFlavors) != nullptr;
        answer(event.Context);
    }
    void SAL_CALL dragOver(dnd::DropTargetDragEvent const& event) override { answer(event.Context); }
    void SAL_CALL dropActionChanged(dnd::DropTargetDragEvent const& event) override { answer(event.Context); }
    void SAL_CALL dragExit(dnd::DropTargetEvent const&) override {}
    void SAL_CALL drop(dnd::DropTargetDropEvent const& event) override {
        std::string files;
        try {
            const auto flavours = event.Transferable->getTransferDataFlavors();
            if (auto const* flavour = files_among(flavours)) {
                event.Context->acceptDrop(dnd::DNDConstants::ACTION_COPY);
                files = formats::files_of_list(content_of(event.Transferable, *flavour));
            }
            event.Context->dropComplete(!files.empty());
            if (!files.empty()) dropped_(files);
        } catch (uno::Exception const&) {}   // the other program has gone: nothing was dropped
    }
    void SAL_CALL disposing(lang::EventObject const&) override {}

private:
    void answer(Reference<dnd::XDropTargetDragContext> const& context) const {
        if (takes_)
            context->acceptDrag(dnd::DNDConstants::ACTION_COPY);
        else
            context->rejectDrag();
    }

    std::function<void(std::string const&)> dropped_;
    bool takes_ = false;
};

/// Listens at the controls that come into a container.
class control_watch final : public cppu::WeakImplHelper1<container::XContainerListener> {
public:
    control_watch(
        Reference<awt::XDataTransferProviderAccess> const& access, Reference<dnd::XDropTargetListener> const& listener)
        : access_{access}, listener_{listener} {}

    void listen_at(Reference<awt::XWindow> const& window) const {
        const auto target = window.is() ? access_->getDropTarget(window) : nullptr;
        if (!target.is()) return;
        target->addDropTargetListener(listener_);
        target->setDefaultActions(dnd::DNDConstants::ACTION_COPY);
        target->setActive(true);
    }

    void SAL_CALL elementInserted(container::ContainerEvent const& event) override {
        const Reference<awt::XControl> control{event.Element, UNO_QUERY};
        if (control.is()) listen_at({control->getPeer(), UNO_QUERY});
    }
    void SAL_CALL elementRemoved(container::ContainerEvent const&) override {}
    void SAL_CALL elementReplaced(container::ContainerEvent const&) override {}
    void SAL_CALL disposing(lang::EventObject const&) override {}

private:
    Reference<awt::XDataTransferProviderAccess> access_;
    Reference<dnd::XDropTargetListener> listener_;
};

}

void take_dropped_files(Reference<awt::XToolkit> const& toolkit, Reference<awt::XWindow> const& panel,
    Reference<awt::XControlContainer> const& container, std::function<void(std::string const&)> dropped) {
    const Reference<awt::XDataTransferProviderAccess> access{toolkit, UNO_QUERY};
    const Reference<container::XContainer> controls{container, UNO_QUERY};
    if (!access.is() || !controls.is()) return;
    const rtl::Reference<control_watch> watch{new control_watch{access, new file_drop{std::move(dropped)}}};
    watch->listen_at(panel);
    const Reference<awt::XControl> whole{container, UNO_QUERY};
    if (whole.is()) watch->listen_at({whole->getPeer(), UNO_QUERY});
    controls->addContainerListener(watch.get());
}

}
