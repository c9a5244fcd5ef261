import { forwardRef, type ButtonHTMLAttributes } from "react";
import { Avatar, type AvatarProps } from "./avatar.tsx";

interface FacesProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  faces: readonly (AvatarProps & { id: string })[];
  /** What the button opens, in words: "What Inès, Karim and Tom gave". */
  label: string;
  /** How many are not shown. */
  more?: number;
}

/** The row of faces is one button. */
export const Faces = forwardRef<HTMLButtonElement, FacesProps>(function Faces({ faces, label, more, ...rest }, ref) {
  return (
    <button type="button" {...rest} ref={ref} className="faces">
      {faces.map(({ id, ...face }) => (
        <Avatar key={id} {...face} />
      ))}
      {Boolean(more) && (
        <span className="more" aria-hidden="true">
          +{more}
        </span>
      )}
      <span className="hidden">{label}</span>
    </button>
  );
});
