#pragma once

#include "core/casework/document_service.h"
#include "core/domain/case.h"
#include "core/rules/definition.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace ui {

class CaseModel;
class CheckLines;
class DeskWorker;
class PagePreview;

namespace widgets {
class Field;
class KeyButton;
class Panel;
class TextLabel;
}   // namespace widgets

/// What is known of the chosen document and what can be done with it: its pages, why and where,
/// given earlier, seen, given back, promised for a day.
class DocumentSide : public QWidget {
    Q_OBJECT
public:
    /// Borrows both.
    DocumentSide(CaseModel &model, DeskWorker &worker, QWidget *parent = nullptr);

    /// `resting`: nothing can be changed now.
    void showDocument(const core::rules::Document &document,
                      const core::domain::DocumentState &state, bool resting);
    /// One the person gave for another case; `benefit` is that case's name.
    void setEarlier(const std::optional<core::casework::EarlierDocument> &earlier,
                    const QString &benefit);
    /// Another case: nothing of the last person's papers stays.
    void forget();
    void focusPromise();

Q_SIGNALS:
    void addWanted();
    void editWanted();
    void seen();
    void promised(const QDate &day);
    void returnedToggled(bool returned);
    void removeWanted();
    void earlierWanted();
    void failed(const core::Error &error);

private:
    QWidget *buildButtons();
    QWidget *buildPromise();
    QWidget *buildPaging();
    void showPage(int at);
    void showPaging();
    void promise();
    static int pagesOf(const core::domain::DocumentState &state);

    CaseModel &m_model;
    DeskWorker &m_worker;
    core::rules::Document m_document;
    core::domain::DocumentState m_state;
    int m_page = 0;
    QString m_shown;   // attachment and page that are drawn
    widgets::Panel *m_panel;
    widgets::TextLabel *m_place;
    PagePreview *m_preview;
    QWidget *m_paging;
    widgets::KeyButton *m_previous;
    widgets::KeyButton *m_next;
    CheckLines *m_checks;
    QCheckBox *m_returned;
    widgets::TextLabel *m_explanation;
    widgets::TextLabel *m_where;
    widgets::TextLabel *m_say;
    QWidget *m_earlierRow;
    widgets::TextLabel *m_earlier;
    widgets::KeyButton *m_useEarlier;
    widgets::KeyButton *m_add;
    widgets::KeyButton *m_edit;
    widgets::KeyButton *m_seen;
    widgets::KeyButton *m_remove;
    QWidget *m_promiseRow;
    widgets::Field *m_promise;
};

}   // namespace ui
