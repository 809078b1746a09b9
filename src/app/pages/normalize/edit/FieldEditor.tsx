import type { Incident } from '#core/incident.ts';
import { valueAt } from '#normalize/draft.ts';
import type { Field } from '../fields.ts';
import { ChoiceEditor, ChoicesEditor } from './ChoiceEditor.tsx';
import type { EditorEnds } from './EditForm.tsx';
import { MeasureEditor } from './MeasureEditor.tsx';
import { TypedEditor } from './TypedEditor.tsx';
import { WindowEditor } from './WindowEditor.tsx';

interface Props extends EditorEnds {
  field: Field;
  incident: Incident;
  offered: readonly string[];
}

/** The editor that fits a field. An outage's end is saved as the pair `{ start, end }`. */
export function FieldEditor({ field, incident, offered, onSave, onCancel }: Props) {
  const { edit, path } = field;
  const value = valueAt(incident, path);
  const ends = { onSave, onCancel };
  switch (edit.kind) {
    case 'choice':
      return <ChoiceEditor field={field} terms={edit.terms} value={value as string} {...ends} />;
    case 'choices':
      return <ChoicesEditor field={field} terms={edit.terms} value={value as readonly string[]} {...ends} />;
    case 'measure':
      return <MeasureEditor name={field.name} value={value as Incident['measures'][number]} {...ends} />;
    case 'window': {
      const { start, end } = incident.outages[edit.outage]!;
      const zone = incident.timeZone;
      return (
        <WindowEditor name={field.name} zone={zone} start={start} end={end} first={edit.end} {...ends} />
      );
    }
    default:
      return <TypedEditor field={field} value={value} offered={offered} {...ends} />;
  }
}
