import { i18n } from '#i18n';
import { REPORT_KINDS, type ReportKind } from './saveReport.tsx';

interface Props {
  readonly onSave: (kind: ReportKind) => void;
}

const LABELS = {
  html: 'sidepanel.reportHtml',
  md: 'sidepanel.reportMarkdown',
  csv: 'sidepanel.reportCsv',
  json: 'sidepanel.reportJson',
} as const satisfies Record<ReportKind, string>;

/** A button for each kind of report. */
export function ReportButtons({ onSave }: Props) {
  return REPORT_KINDS.map((kind) => (
    <button
      className="button"
      type="button"
      key={kind}
      onClick={() => {
        onSave(kind);
      }}
    >
      {i18n.t(LABELS[kind])}
    </button>
  ));
}
