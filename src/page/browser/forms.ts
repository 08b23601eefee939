/** Forms send what was filled in and nothing else, so that addresses stay short; choices of a chart are sent at once. */
export function sendOnlyWhatIsFilled(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[method="get"]'))
    form.addEventListener('formdata', ({ formData }) => {
      const filled = [...formData].filter(([, value]) => value !== '');
      for (const name of new Set(formData.keys())) formData.delete(name);
      for (const [name, value] of filled) formData.append(name, value);
    });
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-auto]'))
    form.addEventListener('change', () => form.requestSubmit());
  // On a narrow screen the conditions would stand before all records.
  if (matchMedia('(max-width: 60rem)').matches)
    for (const panel of document.querySelectorAll<HTMLDetailsElement>('details.narrow')) panel.open = false;
}
