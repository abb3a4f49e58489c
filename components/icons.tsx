import type { ReactNode } from 'react';

// Line drawings of our own on a 24 px grid. They stand beside words or in named controls, so a
// screen reader passes over them.

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M6 6l12 12M18 6L6 18" />
    </Icon>
  );
}

export function BackIcon() {
  return (
    <Icon>
      <path className="icon__directed" d="M19 12H5m6-6l-6 6 6 6" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="11" cy="11" r="6" />
      <path d="M15.5 15.5L20 20" />
    </Icon>
  );
}

export function ClockIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 7.5V12l3 2" />
    </Icon>
  );
}

export function PhoneIcon() {
  return (
    <Icon>
      <path d="M7 4h3l1.5 4-2 1.5a10 10 0 0 0 5 5l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A15 15 0 0 1 5 6.2 2 2 0 0 1 7 4z" />
    </Icon>
  );
}

export function OutwardIcon() {
  return (
    <Icon>
      <path className="icon__directed" d="M8 16l8-8m-7 0h7v7" />
    </Icon>
  );
}

export function PinIcon() {
  return (
    <Icon>
      <path d="M9 4h6m-5 0v6l-3 4h10l-3-4V4m-2 10v6" />
    </Icon>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <rect x="9" y="9" width="11" height="11" rx="2" />
      <path d="M15 5.5A1.5 1.5 0 0 0 13.5 4h-8A1.5 1.5 0 0 0 4 5.5v8A1.5 1.5 0 0 0 5.5 15" />
    </Icon>
  );
}

/** A speech bubble with a plus: one more thing to ask. */
export function AskIcon() {
  return (
    <Icon>
      <path d="M5 5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-7l-4 4v-4H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zm7 3v5m-2.5-2.5h5" />
    </Icon>
  );
}

export function BinIcon() {
  return (
    <Icon>
      <path d="M5 7h14M9.5 7V4.5h5V7M7 7l1 12.5h8L17 7m-5 4v5" />
    </Icon>
  );
}

export function PauseIcon() {
  return (
    <Icon>
      <path d="M9 6v12m6-12v12" />
    </Icon>
  );
}

/** Two sliders. */
export function SettingsIcon() {
  return (
    <Icon>
      <path d="M4 8h7m6 0h3M4 16h3m6 0h7" />
      <circle cx="14" cy="8" r="2.5" />
      <circle cx="10" cy="16" r="2.5" />
    </Icon>
  );
}

export function DiffersIcon() {
  return (
    <Icon>
      <path d="M5 9h14M5 15h14M16 5L8 19" />
    </Icon>
  );
}

export function AgreesIcon() {
  return (
    <Icon>
      <path d="M5 12.5l4.5 4.5L19 7.5" />
    </Icon>
  );
}

export function NewerIcon() {
  return (
    <Icon>
      <path d="M4 12a8 8 0 1 1 2.5 5.8M4 19v-4h4M12 8v4.5l3 2" />
    </Icon>
  );
}

export function PanelIcon() {
  return (
    <Icon>
      <path d="M4 5h16v14H4zM14 5v14M17 9h0M17 12h0" />
    </Icon>
  );
}
